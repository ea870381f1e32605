package io.cotejo.ingest.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists without bullets, numbers on lines of their own, stanzas. */
class LineSeriesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.⏎Lave el arroz.⏎2.⏎Cueza el arroz.=>1. Lave el arroz.|2. Cueza el arroz.",
        "1)⏎Lave el arroz⏎2)⏎Cueza el arroz=>1) Lave el arroz|2) Cueza el arroz",
        "a)⏎los menores⏎b)⏎los mayores=>a) los menores|b) los mayores",
        "iv.⏎El cuarto=>iv. El cuarto",
        "(3)⏎El tercero=>(3) El tercero",
        "1.1.⏎Métodos=>1.1. Métodos",
        "5.º⏎El plazo es corto.=>5.º El plazo es corto.",
        "•⏎Pan⏎•⏎Vino=>• Pan|• Vino",
        "II.⏎⏎El mercado=>II. El mercado",
        "Experimento 1: se midió la luz con un aparato nuevo de la casa⏎Experimento 2: se midió el calor con un aparato viejo del banco⏎Experimento 3: se midió el ruido con un aparato roto de la sala⏎Experimento 4: se midió el peso con un aparato roto de la calle=>Experimento 1: se midió la luz con un aparato nuevo de la casa|Experimento 2: se midió el calor con un aparato viejo del banco|Experimento 3: se midió el ruido con un aparato roto de la sala|Experimento 4: se midió el peso con un aparato roto de la calle",
        "Pregunta 1: qué se mide y por qué se mide en la casa nueva de⏎Pregunta 2: qué se pesa y por qué se pesa en la casa vieja,=>Pregunta 1: qué se mide y por qué se mide en la casa nueva de|Pregunta 2: qué se pesa y por qué se pesa en la casa vieja,",
        "Experiment 2-1 the light was measured with⏎Experiment 2-2 the heat was measured with⏎Experiment 2-3 the noise was measured with=>Experiment 2-1 the light was measured with|Experiment 2-2 the heat was measured with|Experiment 2-3 the noise was measured with",
        "Que la mesa firme el acta de la reunión del martes por la tarde⏎Que la sala pague las sillas que se rompieron en la última fiesta⏎Que la junta vote el nuevo horario de la piscina y del gimnasio⏎Que nadie fume en las escaleras ni en el patio de los vecinos=>Que la mesa firme el acta de la reunión del martes por la tarde|Que la sala pague las sillas que se rompieron en la última fiesta|Que la junta vote el nuevo horario de la piscina y del gimnasio|Que nadie fume en las escaleras ni en el patio de los vecinos",
        "la mar se fue de mi puerta⏎con su vestido de sal⏎⏎y yo me quedé en la huerta⏎sin saber adónde va=>la mar se fue de mi puerta con su vestido de sal|y yo me quedé en la huerta sin saber adónde va",
        "El puerto estuvo cerrado tres días y los barcos de la⏎compañía de Ana Gil no salieron hasta el domingo.=>El puerto estuvo cerrado tres días y los barcos de la compañía de Ana Gil no salieron hasta el domingo.",
        "10:30 Llegada al puerto y saludo del alcalde a los que vienen⏎11:00 Visita del castillo y charla con la gente que vive allí⏎12:15 Comida en la plaza con vino de la casa y pan de la sierra⏎14:00 Vuelta a casa en el tren de la costa con los de siempre=>10:30 Llegada al puerto y saludo del alcalde a los que vienen|11:00 Visita del castillo y charla con la gente que vive allí|12:15 Comida en la plaza con vino de la casa y pan de la sierra|14:00 Vuelta a casa en el tren de la costa con los de siempre",
        "200 g de harina⏎3 huevos,⏎1 vaso de leche=>200 g de harina|3 huevos,|1 vaso de leche",
        "Table 1. Prices of wheat and of barley in the town from the year of⏎Table 2. Prices of wine and of oil in the town from the year of the=>Table 1. Prices of wheat and of barley in the town from the year of|Table 2. Prices of wine and of oil in the town from the year of the",
        "(1) el dueño de la casa,⏎(2) el dueño del huerto,⏎(3) quien los cuida.=>(1) el dueño de la casa,|(2) el dueño del huerto,|(3) quien los cuida.",
        "I. La llegada⏎II. El mercado⏎III. La vuelta=>I. La llegada|II. El mercado|III. La vuelta",
        "Paso 1: abra la⏎Paso 2: cierre la=>Paso 1: abra la|Paso 2: cierre la",
        "i) el dueño de⏎ii) el perro de⏎iii) el gato de=>i) el dueño de|ii) el perro de|iii) el gato de",
        "1.1. Los datos de⏎1.2. Los usos de=>1.1. Los datos de|1.2. Los usos de",
        "A) Sí, en la⏎B) No, en el=>A) Sí, en la|B) No, en el",
        "Ana: no sé si⏎Luis: yo sé que⏎Ana: pues di lo que=>Ana: no sé si|Luis: yo sé que|Ana: pues di lo que",
        "Hola a todos:⏎⏎Antes del jueves hay que⏎⏎- reservar la sala⏎- enviar el informe⏎- avisar a Luis=>Hola a todos:|Antes del jueves hay que|- reservar la sala|- enviar el informe|- avisar a Luis",
        "Dear all:⏎⏎Before Thursday we have to⏎– book the room⏎– send the report=>Dear all:|Before Thursday we have to|– book the room|– send the report",
        "Se vendieron 3 casas y se alquilaron más de⏎40.⏎Nadie lo supo.=>Se vendieron 3 casas y se alquilaron más de 40.|Nadie lo supo."
      })
  void itemsStayApartAndWhole(String marked) {
    MarkedLines.hold(marked);
  }
}
