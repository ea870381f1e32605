package io.cotejo.ingest.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that were cut at the end of a line. */
class HyphensTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La cámara comer-⏎cial publicó un informe.=>La cámara comercial publicó un informe.",
        "La cámara comer‐⏎cial publicó un informe.=>La cámara comercial publicó un informe.",
        "La cámara comer¬⏎cial publicó un informe.=>La cámara comercial publicó un informe.",
        "La cámara comer\u00AD⏎cial publicó un informe.=>La cámara comercial publicó un informe.",
        "La cámara comer-  ⏎cial publicó un informe.=>La cámara comercial publicó un informe.",
        "La cámara comer-\\r⏎cial publicó un informe.=>La cámara comercial publicó un informe.",
        "La cámara comer-⏎   cial publicó un informe.=>La cámara comercial publicó un informe.",
        "El creci-⏎miento de las exporta-⏎ciones sigue.=>El crecimiento de las exportaciones sigue.",
        "El tratado hispano-⏎alemán se firmó.=>El tratado hispano-alemán se firmó.",
        "El tratado franco-⏎española se firmó.=>El tratado franco-española se firmó.",
        "Un análisis teórico-⏎práctico del caso.=>Un análisis teórico-práctico del caso.",
        "Un problema socio-⏎económico muy grave.=>Un problema socioeconómico muy grave.",
        "El tren Madrid-⏎Barcelona llegó tarde.=>El tren Madrid-Barcelona llegó tarde.",
        "El ex-⏎presidente habló ayer.=>El ex-presidente habló ayer.",
        "En el período 1990-⏎2000 creció mucho.=>En el período 1990-2000 creció mucho.",
        "He is a well-⏎known man.=>He is a well-known man.",
        "It is a long-⏎term plan.=>It is a long-term plan.",
        "A government-⏎owned firm closed.=>A government-owned firm closed.",
        "The develop-⏎ment of the town went on.=>The development of the town went on.",
        "They were with-⏎drawn from the coun-⏎try.=>They were withdrawn from the country.",
        "The under-⏎standing of this is im-⏎portant.=>The understanding of this is important.",
        "LA CÁMARA COMER-⏎CIAL DE LIMA=>LA CÁMARA COMERCIAL DE LIMA",
        "El coche-bomba mató. Otro coche-⏎bomba falló.=>El coche-bomba mató. Otro coche-bomba falló.",
        "Quiere levantar-⏎se pronto hoy.=>Quiere levantarse pronto hoy.",
        "Lo hizo rápida-⏎mente y sin ruido.=>Lo hizo rápidamente y sin ruido.",
        "La po-⏎lítica y los para-⏎guas del país.=>La política y los paraguas del país.",
        "Los habla-⏎ban y can-⏎taban a la vez.=>Los hablaban y cantaban a la vez.",
        "Los tribu-⏎nales mu-⏎nicipales.=>Los tribunales municipales.",
        "El virus COVID-⏎19 llegó.=>El virus COVID-19 llegó.",
        "Es anglo-⏎-sajón el texto.=>Es anglo-sajón el texto.",
        "Lista -⏎Pan=>Lista -|Pan",
        "Los comer-⏎ciantes del merca-⏎do y los agri-⏎cultores=>Los comerciantes del mercado y los agricultores",
        "El tratado greco-⏎romano y la guerra ruso-⏎japonesa.=>El tratado greco-romano y la guerra ruso-japonesa.",
        "La guerra franco-⏎prusiana y el eje Roma-⏎Berlín.=>La guerra franco-prusiana y el eje Roma-Berlín.",
        "Los bra-⏎zos y las pier-⏎nas del niño.=>Los brazos y las piernas del niño.",
        "Un desa-⏎rrollo sos-⏎tenible y una ciu-⏎dad.=>Un desarrollo sostenible y una ciudad.",
        "La ad-⏎ministración con-⏎sidera que sobre-⏎todo esto.=>La administración considera que sobretodo esto.",
        "El subma-⏎rino en-⏎tonces salió.=>El submarino entonces salió.",
        "A high-⏎speed train and a low-⏎cost flight.=>A high-speed train and a low-cost flight.",
        "A three-⏎year plan by an English-⏎speaking man.=>A three-year plan by an English-speaking man.",
        "A 20-⏎year-old man of mid-⏎century taste.=>A 20-year-old man of mid-century taste.",
        "The govern-⏎ment re-⏎ported an in-⏎crease of unem-⏎ployment.=>The government reported an increase of unemployment.",
        "The chil-⏎dren of the neigh-⏎bourhood play foot-⏎ball.=>The children of the neighbourhood play football.",
        "A self-⏎made man and a co-⏎author.=>A self-made man and a co-author.",
        "La situa-⏎ción econó-⏎mica de los traba-⏎jadores.=>La situación económica de los trabajadores.",
        "El pro-⏎fesor pre-⏎gunta por qué los alum-⏎nos no estu-⏎dian.=>El profesor pregunta por qué los alumnos no estudian.",
        "El casi-⏎llero y el man-⏎tel de la mesa cuando entra-⏎ron.=>El casillero y el mantel de la mesa cuando entraron.",
        "La sala-⏎manca y el corre-⏎dor y el cuenta-⏎gotas.=>La salamanca y el corredor y el cuentagotas.",
        "Los esta-⏎dos uni-⏎dos y las junta-⏎das del par-⏎que.=>Los estados unidos y las juntadas del parque.",
        "Está hecho con cuida-⏎do y aten-⏎ción.=>Está hecho con cuidado y atención.",
        "El dis-⏎curso du-⏎rará has-⏎ta ma-⏎ñana.=>El discurso durará hasta mañana.",
        "Vino el vice-⏎presidente con el sub-⏎director.=>Vino el vicepresidente con el subdirector.",
        "No lo sé -dijo-⏎y se fue.=>No lo sé -dijo- y se fue.",
        "Los que viven en Mála-⏎ga y en Sevi-⏎lla.=>Los que viven en Málaga y en Sevilla."
      })
  void cutWordsAreJoined(String marked) {
    MarkedLines.hold(marked);
  }
}
