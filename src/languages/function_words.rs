//! Words that carry a sentence and not its subject: those of questions, articles, prepositions. A search does without them.

const WORDS: &[(&str, &str)] = &[
    (
        "en",
        "a an the of in on at to for from by with and or as is are was were be been do does did can could will would should may must how what \
         when where who whom whose why which that this these those there it its i me my we our us you your he she they their them \
         about into not no if any some s t get",
    ),
    (
        "fr",
        "a à au aux avec ce ces cet cette comment d dans de des du elle en est et être il ils je l la le les leur leurs ma mes mon n ne nos \
         notre nous on ou où par pas peut peuvent pour pourquoi puis qu quand que quel quelle quelles quels qui quoi s sa se ses son sont sur \
         un une vos votre vous y c j m t doit faut",
    ),
    (
        "es",
        "a al como cómo con cual cuál cuales cuáles cuando cuándo cuanto cuánto cuántos de del donde dónde el ella en es esta está este esto \
         están la las le les lo los mi mis nos nuestra nuestro o para pero por porque puede pueden puedo que qué quien quién quiénes se \
         ser sin son su sus tu un una unas uno unos y ya yo hay",
    ),
    (
        "ru",
        "а без бы в во вы где да для до его ее её если есть за и из или их к как какая какие какой какое когда кто куда ли мне можно мой мы на \
         над не ни но о об от по под при с со сколько так такое там то у чего чем что чтобы эта эти это этот я зачем почему нам вам",
    ),
    (
        "ar",
        "في من على إلى الى عن مع هل ما ماذا متى أين كيف كم لماذا من هو هي هم هذا هذه ذلك تلك التي الذي الذين أن إن أو و ثم لا لم لن كان كانت \
         يكون قد كل بين بعد قبل عند أي هنا هناك أنا نحن يمكن يمكنني أستطيع",
    ),
    (
        "zh",
        "什么 么是 是什 怎么 么样 怎样 如何 哪里 哪些 哪个 谁 何时 么时 时候 在哪 多少 为什 是 的 了 在 和 与 吗 呢 我 我们 们如 我如",
    ),
    ("ja", "です ます どこ いつ 何 の は が を に で と も か する"),
    (
        "de",
        "der die das den dem des ein eine einen einem einer und oder in im an am auf aus bei mit nach von vom zu zum zur für ist sind war wie was \
         wann wo wer warum welche welcher welches ich wir sie er es nicht kann können",
    ),
    (
        "pt",
        "a o os as um uma de do da dos das em no na nos nas por para com e ou que qual quais quando onde como quem é são se seu sua",
    ),
    (
        "it",
        "il lo la i gli le un una di del della dei da in nel nella a al alla con per e o che chi come quando dove quale quali è sono si",
    ),
];

/// Such words of the language with the first part of a tag.
pub fn function_words(primary: &str) -> impl Iterator<Item = &'static str> {
    let found = WORDS.iter().find(|(tag, _)| *tag == primary);
    found.map_or("", |(_, words)| words).split_ascii_whitespace()
}
