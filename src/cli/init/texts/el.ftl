### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = Ποιοι είμαστε, τι κάνουμε και τι νεότερο υπάρχει.
home-text =
    Αυτή είναι η αρχική σελίδα. Τα κείμενά της βρίσκονται στον φάκελο `content/`, ένα αρχείο για κάθε γλώσσα.

    Η ημερομηνία [των εγκαινίων](events/opening.md), { $date-of-the-event }, αναγράφεται μία μόνο φορά, στο `content/events/opening.yaml`, και κάθε γλώσσα τη γράφει με τον δικό της τρόπο.

about-title = Σχετικά με εμάς
about-description = Ποιοι είμαστε και πώς μπορείτε να επικοινωνήσετε μαζί μας.
about-text =
    Γράψτε εδώ ποιοι είστε, τι κάνετε και για ποιους.

    ## Πώς μπορείτε να επικοινωνήσετε μαζί μας

    Μια διεύθυνση, ένας αριθμός τηλεφώνου, οι ώρες κατά τις οποίες απαντά κάποιος.

news-title = Νέα
news-description = Τι συνέβη και πότε.
news-text = Τα νέα μας, με τα πιο πρόσφατα πρώτα.
first-news-title = Ο ιστότοπος τέθηκε σε λειτουργία
first-news-description = Από σήμερα τα νέα μας δημοσιεύονται εδώ.
first-news-text = Από σήμερα τα νέα μας δημοσιεύονται εδώ, σε όλες τις γλώσσες ταυτόχρονα.

events-title = Εκδηλώσεις
events-description = Τι διοργανώνεται και πότε.
events-text = Οι εκδηλώσεις μας, με τις πιο πρόσφατες πρώτες.
opening-title = Εγκαίνια
opening-description = Οι πόρτες ανοίγουν.
opening-text = Οι πόρτες ανοίγουν το μεσημέρι.

documents-title = Έγγραφα
documents-description = Ό,τι δημοσιεύουμε για να διατηρηθεί.
documents-text = Τα έγγραφά μας. Τα αρχεία που μπορούν να κατεβάσουν οι αναγνώστες τοποθετούνται δίπλα στο κείμενο του εγγράφου.
statutes-title = Καταστατικό
statutes-description = Οι κανόνες με τους οποίους λειτουργούμε.
statutes-text =
    ## Σκοπός

    Γράψτε εδώ για ποιον σκοπό υπάρχει ο οργανισμός.

    ## Μέλη

    Γράψτε εδώ ποιος μπορεί να είναι μέλος και πώς γίνεται κανείς μέλος.

guide-title = Οδηγός
guide-description = Πώς να χρησιμοποιήσετε όσα προσφέρουμε, βήμα προς βήμα.
guide-text = Διαβάστε τις σελίδες με τη σειρά ή μεταβείτε σε εκείνη που χρειάζεστε.
first-steps-title = Πρώτα βήματα
first-steps-description = Τι χρειάζεστε πριν ξεκινήσετε.
first-steps-text =
    ## Τι χρειάζεστε

    Γράψτε εδώ τι πρέπει να έχουν οι αναγνώστες πριν ξεκινήσουν.

    ## Από πού να ξεκινήσετε

    Στη συνέχεια, [προχωρήστε στις ρυθμίσεις](settings.md).
settings-title = Ρυθμίσεις
settings-description = Τι μπορεί να αλλάξει και πώς.
settings-text =
    | Ρύθμιση | Σημασία |
    |---|---|
    | `language` | Η γλώσσα του περιβάλλοντος χρήσης |
    | `color` | Φωτεινό ή σκούρο θέμα |
