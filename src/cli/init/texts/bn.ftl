### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = আমরা কারা, কী করি এবং নতুন কী আছে।
home-text =
    এটি প্রথম পাতা। এর লেখাগুলো `content/` ফোল্ডারে আছে, প্রতিটি ভাষার জন্য একটি করে ফাইল।

    আমাদের [উদ্বোধনের](events/opening.md) তারিখ ({ $date-of-the-event }) শুধু একবার, `content/events/opening.yaml` ফাইলে লেখা আছে, এবং প্রতিটি ভাষা তা নিজের রীতিতে লেখে।

about-title = আমাদের সম্পর্কে
about-description = আমরা কারা এবং কীভাবে আমাদের সঙ্গে যোগাযোগ করা যায়।
about-text =
    আপনারা কারা, কী করেন এবং কাদের জন্য করেন, তা এখানে লিখুন।

    ## কীভাবে আমাদের সঙ্গে যোগাযোগ করা যায়

    ঠিকানা, টেলিফোন নম্বর এবং যে সময়ে কেউ উত্তর দেন।

news-title = সংবাদ
news-description = কী ঘটেছে এবং কখন।
news-text = আমাদের সংবাদ, সর্বশেষটি সবার আগে।
first-news-title = সাইটটি চালু হয়েছে
first-news-description = আজ থেকে আমাদের সংবাদ এখানে প্রকাশিত হচ্ছে।
first-news-text = আজ থেকে আমাদের সংবাদ এখানে একই সময়ে সব ভাষায় প্রকাশিত হচ্ছে।

events-title = অনুষ্ঠান
events-description = কী অনুষ্ঠিত হয় এবং কখন।
events-text = আমাদের অনুষ্ঠানসমূহ, নতুনটি সবার আগে।
opening-title = উদ্বোধন
opening-description = দ্বার উন্মুক্ত হয়।
opening-text = দুপুর বারোটায় দ্বার উন্মুক্ত হয়।

documents-title = নথিপত্র
documents-description = যা আমরা সংরক্ষণের জন্য প্রকাশ করি।
documents-text = আমাদের নথিপত্র। পাঠকদের ডাউনলোডের ফাইলগুলো নথির লেখার পাশে রাখা হয়।
statutes-title = গঠনতন্ত্র
statutes-description = যেসব নিয়মে আমরা কাজ করি।
statutes-text =
    ## উদ্দেশ্য

    সংগঠনটির উদ্দেশ্য কী, তা এখানে লিখুন।

    ## সদস্য

    কারা সদস্য হতে পারেন এবং কীভাবে সদস্য হওয়া যায়, তা এখানে লিখুন।

guide-title = নির্দেশিকা
guide-description = আমরা যা তৈরি করি, তা ধাপে ধাপে ব্যবহারের উপায়।
guide-text = পাতাগুলো ক্রমানুসারে পড়ুন, অথবা যে পাতাটি আপনার দরকার, সেটিতে যান।
first-steps-title = প্রথম ধাপ
first-steps-description = শুরু করার আগে আপনার যা দরকার।
first-steps-text =
    ## আপনার যা দরকার

    শুরু করার আগে পাঠকদের কাছে কী থাকতে হবে, তা এখানে লিখুন।

    ## প্রথমে যা করবেন

    এরপর [সেটিংসে যান](settings.md)।
settings-title = সেটিংস
settings-description = কী পরিবর্তন করা যায় এবং কীভাবে।
settings-text =
    | সেটিং | অর্থ |
    |---|---|
    | `language` | ইন্টারফেসের ভাষা |
    | `color` | হালকা বা গাঢ় |
