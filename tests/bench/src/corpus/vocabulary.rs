//! The six languages of the corpus: their words, their marks, and the few phrases that are on every page.

/// A language of the corpus.
pub struct Vocabulary {
    /// Part of file names and addresses: `zh`.
    pub segment: &'static str,
    /// What is between two words.
    pub join: &'static str,
    /// A comma, with the space after it.
    pub comma: &'static str,
    /// The end of a sentence, with the space after it.
    pub stop: &'static str,
    /// Title of the home page.
    pub home: &'static str,
    /// "Read on", before the last links of a page.
    pub read_on: &'static str,
    /// "Mind", at the start of a quoted remark.
    pub mind: &'static str,
    /// The heads of a table's three columns.
    pub columns: [&'static str; 3],
    words: &'static str,
}

impl Vocabulary {
    /// The words.
    pub fn words(&self) -> Vec<&'static str> {
        self.words.split_whitespace().collect()
    }
}

/// The languages, in the order of the site's language bar.
pub const LANGUAGES: [Vocabulary; 6] = [
    Vocabulary {
        segment: "en",
        join: " ",
        comma: ", ",
        stop: ". ",
        home: "Collected papers",
        read_on: "Read on",
        mind: "Mind",
        columns: ["Item", "Sort", "Amount"],
        words: "network signal cable tower antenna satellite school clinic farmer teacher nurse village council budget \
            partner pledge region border harbour railway bridge market season rainfall harvest weather station battery \
            panel turbine sensor reader printer keyboard screen account password message letter parcel address map \
            survey census sample chart column margin paragraph chapter volume shelf archive museum theatre orchestra \
            violin drum melody painter canvas pencil colour shadow mirror window corridor ceiling garden orchard meadow \
            forest mountain valley island desert ocean current tide vessel anchor compass lantern candle kettle oven \
            bread honey pepper cotton wool copper silver iron timber gravel granite reaches connects measures repairs \
            shares teaches plants carries opens closes counts compares explains records follows crosses gathers \
            lends borrows answers promises slowly quickly often seldom together apart nearby abroad already again \
            wide narrow bright quiet heavy light early late public local rural young ancient common useful open the \
            a of and to in for with on from by is was are at as it that this which while until since before after",
    },
    Vocabulary {
        segment: "fr",
        join: " ",
        comma: ", ",
        stop: ". ",
        home: "Papiers réunis",
        read_on: "Lire ensuite",
        mind: "À retenir",
        columns: ["Article", "Espèce", "Quantité"],
        words: "réseau signal câble tour antenne satellite école clinique fermier maître infirmière village conseil \
            budget partenaire promesse région frontière port chemin pont marché saison pluie récolte météo station \
            batterie panneau turbine capteur lecteur imprimante clavier écran compte message lettre colis adresse carte \
            enquête recensement échantillon graphique colonne marge paragraphe chapitre volume étagère archive musée \
            théâtre orchestre violon tambour mélodie peintre toile crayon couleur ombre miroir fenêtre couloir plafond \
            jardin verger prairie forêt montagne vallée île désert océan courant marée navire ancre boussole lanterne \
            bougie bouilloire four pain miel poivre coton laine cuivre argent fer bois gravier granit atteint relie \
            mesure répare partage enseigne plante porte ouvre ferme compte compare explique note suit traverse \
            rassemble prête emprunte répond promet lentement vite souvent rarement ensemble séparément déjà encore \
            large étroit clair calme lourd léger tôt tard public local rural jeune ancien commun utile ouvert le la \
            les un une des de du et en avec pour sur par est était sont ce cette ces qui quand avant après depuis",
    },
    Vocabulary {
        segment: "es",
        join: " ",
        comma: ", ",
        stop: ". ",
        home: "Papeles reunidos",
        read_on: "Siga leyendo",
        mind: "Atención",
        columns: ["Objeto", "Especie", "Cantidad"],
        words: "red señal cable torre antena satélite escuela clínica agricultor maestra enfermero aldea consejo \
            presupuesto socio compromiso región frontera puerto ferrocarril puente mercado estación lluvia cosecha \
            tiempo batería panel turbina sensor lector impresora teclado pantalla cuenta clave mensaje carta paquete \
            dirección mapa encuesta censo muestra gráfico columna margen párrafo capítulo tomo estante archivo museo \
            teatro orquesta violín tambor melodía pintor lienzo lápiz color sombra espejo ventana pasillo techo jardín \
            huerto prado bosque montaña valle isla desierto océano corriente marea barco ancla brújula linterna vela \
            tetera horno pan miel pimienta algodón lana cobre plata hierro madera grava granito alcanza conecta mide \
            repara comparte enseña planta lleva abre cierra cuenta compara explica anota sigue cruza reúne presta \
            responde promete despacio deprisa pronto rara juntos aparte cerca fuera ya otra ancho estrecho claro \
            tranquilo pesado ligero temprano tarde público local rural joven antiguo común útil abierto el la los las \
            un una de del en con para por es era son este esta esos que cuando antes después desde hasta mientras",
    },
    Vocabulary {
        segment: "ru",
        join: " ",
        comma: ", ",
        stop: ". ",
        home: "Собранные бумаги",
        read_on: "Читайте далее",
        mind: "Важно",
        columns: ["Предмет", "Сорт", "Количество"],
        words: "сеть сигнал кабель башня антенна спутник школа больница фермер учитель сестра посёлок совет бюджет \
            партнёр обещание район граница порт дорога мост рынок сезон дождь урожай погода станция батарея панель \
            турбина датчик читатель принтер клавиатура экран счёт пароль сообщение письмо посылка адрес карта опрос \
            перепись образец график столбец поле абзац глава том полка архив музей театр оркестр скрипка барабан \
            мелодия художник холст карандаш цвет тень зеркало окно коридор потолок сад огород луг лес гора долина \
            остров пустыня океан течение прилив судно якорь компас фонарь свеча чайник печь хлеб мёд перец хлопок \
            шерсть медь серебро железо дерево гравий гранит достигает соединяет измеряет чинит делит учит сажает \
            несёт открывает закрывает считает сравнивает объясняет записывает следует пересекает собирает отвечает \
            обещает медленно быстро часто редко вместе отдельно рядом вдали уже снова широкий узкий яркий тихий \
            тяжёлый лёгкий рано поздно общий местный сельский молодой древний простой полезный открытый в на с из \
            к по для от под над и или но что как где когда это этот эта был была есть пока после перед между",
    },
    Vocabulary {
        segment: "ar",
        join: " ",
        comma: "، ",
        stop: ". ",
        home: "أوراق مجموعة",
        read_on: "اقرأ أيضا",
        mind: "انتبه",
        columns: ["الشيء", "الصنف", "الكمية"],
        words: "شبكة إشارة كابل برج هوائي قمر مدرسة عيادة مزارع معلمة ممرض قرية مجلس ميزانية شريك تعهد منطقة حدود \
            ميناء طريق جسر سوق موسم مطر حصاد طقس محطة بطارية لوح عنفة مجس قارئ طابعة مفتاح شاشة حساب رسالة خطاب طرد \
            عنوان خريطة مسح تعداد عينة رسم عمود هامش فقرة فصل مجلد رف أرشيف متحف مسرح فرقة كمان طبل لحن رسام لوحة \
            قلم لون ظل مرآة نافذة ممر سقف حديقة بستان مرج غابة جبل واد جزيرة صحراء محيط تيار مد سفينة مرساة بوصلة \
            فانوس شمعة إبريق فرن خبز عسل فلفل قطن صوف نحاس فضة حديد خشب حصى جرانيت يصل يربط يقيس يصلح يشارك يدرس \
            يزرع يحمل يفتح يغلق يعد يقارن يشرح يسجل يتبع يعبر يجمع يعير يجيب يعد ببطء بسرعة غالبا نادرا معا قريبا \
            بعيدا مرة واسع ضيق ساطع هادئ ثقيل خفيف مبكر متأخر عام محلي ريفي شاب قديم شائع مفيد مفتوح في من إلى على \
            عن مع هذا هذه ذلك كان كانت هو هي التي الذي حين قبل بعد منذ حتى بينما",
    },
    Vocabulary {
        segment: "zh",
        join: "",
        comma: "，",
        stop: "。",
        home: "文稿汇编",
        read_on: "继续阅读",
        mind: "请留意",
        columns: ["项目", "种类", "数量"],
        words: "网络 信号 电缆 铁塔 天线 卫星 学校 诊所 农民 教师 护士 村庄 议会 预算 伙伴 承诺 地区 边界 港口 铁路 \
            桥梁 市场 季节 雨水 收成 天气 车站 电池 面板 涡轮 传感器 读者 打印机 键盘 屏幕 账户 密码 消息 信件 包裹 地址 \
            地图 调查 普查 样本 图表 栏目 页边 段落 章节 卷册 书架 档案 博物馆 剧院 乐团 小提琴 鼓声 旋律 画家 画布 铅笔 \
            颜色 影子 镜子 窗户 走廊 屋顶 花园 果园 草地 森林 高山 山谷 岛屿 沙漠 海洋 洋流 潮汐 船只 铁锚 罗盘 灯笼 蜡烛 \
            水壶 烤箱 面包 蜂蜜 胡椒 棉花 羊毛 铜器 银器 钢铁 木材 砂石 花岗岩 到达 连接 测量 修理 分享 教授 种植 携带 \
            打开 关闭 计算 比较 说明 记录 跟随 穿过 收集 借出 回答 答应 缓慢 迅速 常常 很少 一起 分开 附近 远方 已经 再次 \
            宽阔 狭窄 明亮 安静 沉重 轻便 早晨 晚上 公共 本地 乡村 年轻 古老 普通 有用 开放 的 了 在 是 和 与 对 从 到 \
            这 那 因为 所以 但是 以前 以后 当时 直到 每个",
    },
];

/// The ten sections, in the order of the navigation.
pub const SECTIONS: [&str; 10] = [
    "guides",
    "reference",
    "tutorials",
    "stories",
    "research",
    "recipes",
    "travel",
    "history",
    "science",
    "music",
];
