### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = हम कौन हैं, क्या करते हैं और नया क्या है।
home-text =
    यह मुखपृष्ठ है। इसके पाठ `content/` फ़ोल्डर में हैं, हर भाषा के लिए एक फ़ाइल।

    हमारे [उद्घाटन](events/opening.md) की तारीख ({ $date-of-the-event }) केवल एक बार, `content/events/opening.yaml` में दर्ज है, और हर भाषा उसे अपने ढंग से लिखती है।

about-title = हमारे बारे में
about-description = हम कौन हैं और हमसे कैसे संपर्क करें।
about-text =
    यहाँ लिखें कि आप कौन हैं, क्या करते हैं और किसके लिए करते हैं।

    ## हमसे कैसे संपर्क करें

    पता, टेलीफ़ोन नंबर और वह समय, जब कोई उत्तर देता है।

news-title = समाचार
news-description = क्या हुआ और कब।
news-text = हमारे समाचार, सबसे नए पहले।
first-news-title = साइट ऑनलाइन है
first-news-description = आज से हमारे समाचार यहाँ प्रकाशित होते हैं।
first-news-text = आज से हमारे समाचार यहाँ एक साथ सभी भाषाओं में प्रकाशित होते हैं।

events-title = कार्यक्रम
events-description = क्या और कब आयोजित होता है।
events-text = हमारे कार्यक्रम, सबसे नए पहले।
opening-title = उद्घाटन
opening-description = द्वार खुलते हैं।
opening-text = द्वार दोपहर बारह बजे खुलते हैं।

documents-title = दस्तावेज़
documents-description = जो हम सहेजकर रखने के लिए प्रकाशित करते हैं।
documents-text = हमारे दस्तावेज़। पाठकों के डाउनलोड के लिए फ़ाइलें दस्तावेज़ के पाठ के साथ रखी जाती हैं।
statutes-title = नियमावली
statutes-description = वे नियम, जिनके अनुसार हम काम करते हैं।
statutes-text =
    ## उद्देश्य

    यहाँ लिखें कि संगठन का उद्देश्य क्या है।

    ## सदस्य

    यहाँ लिखें कि कौन सदस्य बन सकता है और सदस्य कैसे बना जाता है।

guide-title = मार्गदर्शिका
guide-description = हम जो बनाते हैं, उसका उपयोग कैसे करें, चरण-दर-चरण।
guide-text = पृष्ठ क्रम से पढ़ें या उस पृष्ठ पर जाएँ, जिसकी आपको आवश्यकता है।
first-steps-title = पहले कदम
first-steps-description = शुरू करने से पहले आपको क्या चाहिए।
first-steps-text =
    ## आपको क्या चाहिए

    यहाँ लिखें कि शुरू करने से पहले पाठकों के पास क्या होना चाहिए।

    ## सबसे पहले क्या करें

    इसके बाद [सेटिंग पर जाएँ](settings.md)।
settings-title = सेटिंग
settings-description = क्या बदला जा सकता है और कैसे।
settings-text =
    | सेटिंग | अर्थ |
    |---|---|
    | `language` | इंटरफ़ेस की भाषा |
    | `color` | हल्का या गहरा |
