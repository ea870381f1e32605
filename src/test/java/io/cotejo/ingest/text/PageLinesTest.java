package io.cotejo.ingest.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Furniture of pages, and what only looks like it. */
class PageLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La sesión empezó tarde y la discusión que⏎Página 12 de 40⏎\\fMEMORIA ANUAL 2020⏎duró más de tres horas.=>La sesión empezó tarde y la discusión que duró más de tres horas.|{Página 12 de 40}|{MEMORIA ANUAL 2020}",
        "La sesión empezó tarde y la discusión que⏎⏎Página 12 de 40⏎⏎duró más de tres horas.=>La sesión empezó tarde y la discusión que duró más de tres horas.|{Página 12 de 40}",
        "La sesión empezó tarde y la discusión que⏎- 14 -⏎duró más de tres horas.=>La sesión empezó tarde y la discusión que duró más de tres horas.|{- 14 -}",
        "La sesión empezó tarde y la discusión que⏎p. 14⏎duró más de tres horas.=>La sesión empezó tarde y la discusión que duró más de tres horas.|{p. 14}",
        "The meeting began late and the debate that⏎Page 12⏎lasted more than three hours.=>The meeting began late and the debate that lasted more than three hours.|{Page 12}",
        "The meeting began late and the debate that⏎\\flasted more than three hours.=>The meeting began late and the debate that lasted more than three hours.",
        "El informe de la comisión dice que los gastos de personal⏎suben cada año y que los ingresos de la oficina bajan⏎⏎14⏎⏎mucho más de lo que nadie podía esperar en mayo.=>El informe de la comisión dice que los gastos de personal suben cada año y que los ingresos de la oficina bajan mucho más de lo que nadie podía esperar en mayo.|{14}",
        "El informe de la comisión dice que los gastos de perso-⏎14⏎\\fnal suben cada año.=>El informe de la comisión dice que los gastos de personal suben cada año.|{14}",
        "El consejo aprobó las cuentas del año y la memoria de la casa y⏎Actas del Consejo⏎decidió que la sala nueva se abra en mayo si hay bastante⏎dinero para ello, pero el secretario pidió que los vecinos⏎Actas del Consejo⏎dieran su opinión antes de que se firme nada con los de la⏎obra, porque en la reunión de marzo nadie supo decir cuánto⏎Actas del Consejo⏎costará todo ni quién lo pagará cuando llegue el invierno.=>El consejo aprobó las cuentas del año y la memoria de la casa y decidió que la sala nueva se abra en mayo si hay bastante dinero para ello, pero el secretario pidió que los vecinos dieran su opinión antes de que se firme nada con los de la obra, porque en la reunión de marzo nadie supo decir cuánto costará todo ni quién lo pagará cuando llegue el invierno.|{Actas del Consejo}|{Actas del Consejo}|{Actas del Consejo}",
        "El puerto estuvo cerrado tres días y los barcos de la⏎Historia del puerto⏎isla no salieron hasta el domingo por la tarde.=>El puerto estuvo cerrado tres días y los barcos de la isla no salieron hasta el domingo por la tarde.|{Historia del puerto}",
        "Los barcos que⏎— 7 —⏎salieron no han vuelto.=>Los barcos que salieron no han vuelto.|{— 7 —}",
        "Los barcos que⏎[12]⏎salieron no han vuelto.=>Los barcos que salieron no han vuelto.|{[12]}",
        "The ships that⏎Page 3 of 9⏎sailed are lost.=>The ships that sailed are lost.|{Page 3 of 9}",
        "Los gastos de personal suben un⏎4 % mientras que los ingresos⏎13⏎⏎bajan por segundo año.=>Los gastos de personal suben un 4 % mientras que los ingresos bajan por segundo año.|{13}",
        "Los vecinos pidieron que don⏎Luis Peña y sus hermanos⏎14⏎⏎pagaran la obra de la casa.=>Los vecinos pidieron que don Luis Peña y sus hermanos pagaran la obra de la casa.|{14}",
        "La sesión empezó tarde y la discusión que⏎MEMORIA ANUAL⏎13⏎duró más de tres horas.=>La sesión empezó tarde y la discusión que duró más de tres horas.|{MEMORIA ANUAL}|{13}"
      })
  void furnitureIsTakenOutOfTheSentence(String marked) {
    MarkedLines.hold(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La mar⏎2⏎y el cielo=>La mar|2 y el cielo",
        "12⏎14⏎16=>12|14|16",
        "2019⏎El año de la lluvia fue largo.=>2019|El año de la lluvia fue largo.",
        "En el accidente de ayer murieron⏎14⏎personas según el alcalde.=>En el accidente de ayer murieron|14 personas según el alcalde.",
        "Todo salió bien.⏎Página 3 de 9⏎Nadie lo esperaba.=>Todo salió bien.|Página 3 de 9|Nadie lo esperaba.",
        "Lo que se dice en la⏎página 14⏎del informe es falso y lo saben.=>Lo que se dice en la página 14 del informe es falso y lo saben.",
        "Capítulo⏎3⏎El barco=>Capítulo|3|El barco"
      })
  void otherNumbersStay(String marked) {
    MarkedLines.hold(marked);
  }
}
