//! The typography of the language: Spanish.

use super::expect;

#[test]
fn spanish_prose_has_angular_marks_without_spaces() {
    expect(
        "es",
        &[
            (r#"la serie "Camino a Addis""#, "la serie «Camino a Addis»"),
            (r#""La serie "Camino a Addis" sigue""#, "«La serie “Camino a Addis” sigue»"),
            (r#""Uno "dos "tres" dos" uno""#, "«Uno “dos ‘tres’ dos” uno»"),
            (r#"Dijo: "Está 'abierta'"."#, "Dijo: «Está “abierta”»."),
            (r#"¿"Camino a Addis"?"#, "¿«Camino a Addis»?"),
            ("¿ Quién puede participar ?", "¿Quién puede participar?"),
            ("¡ Participe !", "¡Participe!"),
            ("ACCESO : Conectar a las personas", "ACCESO: Conectar a las personas"),
            ("Uno ; dos", "Uno; dos"),
            ("el 76º período de sesiones", "el 76.º período de sesiones"),
            ("la 76ª sesión y el 160.º aniversario", "la 76.ª sesión y el 160.º aniversario"),
            ("a 25 ºC o 25ºC", "a 25 ºC o 25ºC"),
            ("Circular n.º 110", "Circular n.º⍽110"),
            ("Resolución núm. 88, pág. 5", "Resolución núm.⍽88, pág.⍽5"),
            ("7-9 de junio de 2022", "7-9 de junio de 2022"),
            ("18 de octubre de 2021", "18 de octubre de 2021"),
            ("18 550 millones USD", "18⍽550⍽millones USD"),
            ("el 37 % de la población", "el 37⍽% de la población"),
            ("1 000 participantes y 100 Mbit/s", "1⍽000 participantes y 100⍽Mbit/s"),
            ("texto —inciso— texto", "texto —inciso— texto"),
            ("Miembros de la UIT... y más", "Miembros de la UIT… y más"),
            ("el Sr. Guterres y la Sra. Bogdan-Martin", "el Sr.⍽Guterres y la Sra.⍽Bogdan-Martin"),
            ("en EE. UU. hoy", "en EE.⍽UU. hoy"),
            ("Circular BDT/DIR/110 (WTDC-22, CMDT-22)", "Circular BDT/DIR/110 (WTDC-22, CMDT-22)"),
            ("véase https://www.un.org/es/?a=b", "véase https://www.un.org/es/?a=b"),
            ("O'Higgins", "O’Higgins"),
            ("a las 10:30 h, en formulario.pdf", "a las 10:30⍽h, en formulario.pdf"),
        ],
    );
}
