//! Words that are often a whole heading, item or cell: one of them that is the same in another script was left over, and is no name.

/// By the first part of a language's tag; words are in small letters.
#[rustfmt::skip]
static LABELS: &[(&str, &str)] = &[
    ("en", "about abstract accessibility accommodation achievements acknowledgements action actions activities address adults agenda aims all \
        amount analysis annex answer answers appendix application applications approach archive archives area areas arrival articles attendance \
        audience authors availability awards background badges benefits bibliography books breakfast budget buildings calendar campaign careers \
        categories category challenges charges checklist children cities city closed closing comments committee committees communication \
        community companies conclusion conclusions conditions conference contact contacts contents context cookies copyright cost costs \
        countries country courses coverage credits criteria culture currency date dates day days deadline deadlines decisions definition \
        definitions deliverables departure description details development dinner directions disclaimer discussion documents donate download \
        downloads duration education eligibility employment energy environment equipment evaluation evening events example examples \
        exhibitions experts families farmers fee fees figures finance findings food footnotes free friday funding future gallery glossary goals \
        governance government governments groups guidance guidelines health help history home hotels hours households images impact \
        implementation inclusion indicators information infrastructure initiatives innovation institutions instructions insurance introduction \
        invitation jobs journalists jury keywords language languages leaders legal length lessons library licence license limitations links \
        literature location lunch maintenance management map maps materials measures media meeting meetings members membership men menu message \
        messages methodology methods milestones mission monday monitoring month months morning museum name names network news newsletter night \
        no none notes notice number objectives open opening operations opinions organization organizations organizers other others outcomes \
        outputs overview page parking participants participation parties partners partnership partnerships passport payment people performance \
        permissions phone photos pictures place places planning plans pledges policies policy population posters preface preparation \
        presentation presentations press price prices principles priorities privacy prizes problems procedure procedures process products \
        program programme programmes progress projects proposals protocol publications purpose quality quantity questions rates reasons \
        recommendations references region regions registration regulations report reports requirements research resolutions resources \
        responsibilities results review rights risks roadmap role roles room rooms rules safety saturday schedule schedules school schools \
        scope search sectors security services session sessions shop size solutions sources speakers speeches sponsors staff standards \
        statement statements statistics status steps stories strategy strengths structure students submission submissions subtotal summary \
        sunday supervision supplies support surveys sustainability table tables targets tasks teachers technology telephone terms theme themes \
        thursday tickets timeline timetable times title titles topics total tourism trade training translation translations transport travel \
        trends tuesday types units updates users values venue venues videos visas visitors volunteers voting weather website wednesday week weeks \
        welcome why winners women work workers workshops year years yes young youth"),
    ("fr", "accès accueil actes activités adresse adultes agenda aide annexe annexes archives articles autres besoins bibliographie bibliothèque \
        budget calendrier communiqué conclusion conclusions conditions contact contacts contexte coût dates description documents droits \
        durée enfants événements exemple exemples ferme fermé femmes gratuit hommes horaires information informations inscription inscriptions \
        introduction langue langues lieu lieux membres mission musée notes objectifs objet orateurs ouverture ouvert partenaires participants \
        pays personnes prix programme projets publications questions rapport rapports recommandations références règles remerciements réponses \
        ressources résultats réunion réunions résumé salle sommaire sources tarif tarifs textes thèmes titre total traduction traductions \
        transports ville villes visiteurs"),
    ("es", "acceso actividades adultos agenda anexo anexos antecedentes apertura archivo archivos artículos autores ayuda bibliografía biblioteca \
        calendario cerrado ciudades conclusiones condiciones contacto contactos contenido contexto costo derechos descripción dirección \
        documentos duración ejemplo ejemplos enlaces estudiantes eventos fecha fechas gratis gratuito hombres horario horarios idioma idiomas \
        información inicio inscripción introducción lugar lugares miembros misión mujeres museo niños normas notas noticias objetivos oradores \
        participantes países personas precio precios programa proyectos publicaciones preguntas recomendaciones recursos referencias registro \
        reglas resultados respuestas resumen reunión reuniones sala servicios socios tarifas temas textos título total traducción \
        traducciones transporte visitantes"),
];

/// Whether a word in small letters is often a whole label in a language; `None` if no words of the language are known.
pub fn is_label(primary: &str, word: &str) -> Option<bool> {
    let (_, words) = LABELS.iter().find(|(tag, _)| *tag == primary)?;
    Some(words.split_ascii_whitespace().any(|known| known == word))
}
