package io.cotejo.translate.spanish;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Language;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult.Translated;
import io.cotejo.translate.spanish.lexicon.UserWords;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constructions that English does not have, or says otherwise. */
class ConstructionsTest {

  private static final DictionaryClient CLIENT = new DictionaryClient(UserWords.NONE);

  private static String translate(String text) {
    TranslationRequest request =
        new TranslationRequest(List.of(text), Language.SPANISH, Language.ENGLISH);
    return ((Translated) CLIENT.translate(request).get(0)).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hace tres años que vive en Madrid. | He has lived in Madrid for three years.",
        "Hace mucho tiempo que no llueve. | It has not rained for a long time.",
        "Hace un año que está trabajando. | He has been working for a year.",
        "Hacía dos meses que esperaban. | They had expected for two months.",
        "Hace dos años que murió. | He died two years ago.",
        "Llegó hace dos años. | He arrived two years ago.",
        "Hace casi tres siglos nació el rey. | Almost three centuries ago the king was born.",
        "Vive aquí desde hace un mes. | He has lived here for a month.",
        "Llevo dos años trabajando. | I have been working for two years.",
        "Llevan tres meses viviendo en la ciudad. | They have been living in the city for three"
            + " months.",
        "Llevaba más de un año enfermo. | He had been sick for more than a year.",
        "La empresa lleva diez años sin crecer. | The company has not grown for ten years.",
        "El barco lleva dos días de retraso. | The ship carries two days of delay.",
      })
  void saysHowLong(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tengo veinte años. | I am twenty years old.",
        "El edificio tenía 100 años. | The building was 100 years old.",
        "No tiene un año. | He is not one year old.",
        "Tiene diez años de experiencia. | He has ten years of experience.",
        "Tiene diez hijos. | He has ten sons.",
      })
  void saysHowOld(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El ministro acababa de salir. | The minister had just left.",
        "Acabamos de verlo. | We have just seen it.",
        "Van a verlo. | They are going to see it.",
        "Volvió a llamar. | He called again.",
        "Volvió a leer el libro en casa. | He read the book again at home.",
        "El equipo ha vuelto a perder. | The team has lost again.",
        "No quiero volver a perder el tren. | I do not want to miss the train again.",
        "Volvió a Madrid. | He returned to Madrid.",
        "Empezó a llover. | It began to rain.",
      })
  void knowsVerbsThatAreGrammar(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La puerta se abrió. | The door opened.",
        "El hielo se ha derretido. | The ice has melted.",
        "Se cerró la puerta. | The door was closed.",
        "La casa se vendió. | The house was sold.",
      })
  void seSaysWhatHappensOfItsOwnAccord(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vive en una pequeña casa blanca. | He lives in a small white house.",
        "las nuevas medidas económicas | the new economic measures",
        "A pesar de que llovía, salieron. | Although it rained, they left.",
        "A pesar de la lluvia, salieron. | Despite the rain, they left.",
        "Al llegar a casa, cerró la puerta. | When getting home, he closed the door.",
        "El que llegue primero gana. | The one that arrives first wins.",
        "No entiendo lo que quieres. | I do not understand what you want.",
        "Habla despacio para que lo entiendan. | He speaks slowly so that they understand it.",
        "Más de diez personas murieron. | More than ten people died.",
        "Cuesta menos de cien euros. | It costs less than one hundred euros.",
        "Es más caro de lo que pensaba. | It is more expensive than he thought.",
        "Lo que dijo es falso. | What he said is false.",
        "Lo que pasó ayer fue grave. | What happened yesterday was serious.",
        "La otra casa es más grande que las otras. | The other house is bigger than the others.",
        "Me dijo que vendría. | He told me that he would come.",
        "Juan es tan alto como su padre. | Juan is as high as his father.",
      })
  void joinsClausesAndCompares(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La mujer vendió su casa. | The woman sold her house.",
        "El hombre perdió su coche. | The man lost his car.",
        "La empresa vendió su casa. | The company sold its house.",
        "La reina murió. Tenía cien años. | The queen died. She was one hundred years old.",
        "Ayudó a su madre. | He helped his mother.",
      })
  void knowsWhoIsAPerson(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Se dio cuenta de su error. | He realized his error.",
        "El ministro se ha dado cuenta de su error. | The minister has realized his error.",
        "La novela se basa en una historia real. | The novel is based on a real history.",
        "Puede darse cuenta de todo. | He can realize all.",
        "El presidente de EE. UU. llegó a EE. UU. | The president of the United States reached the"
            + " United States.",
      })
  void readsPhrasesOfReflexiveVerbsAndAbbreviations(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A mi padre le gusta el café. | My father likes coffee.",
        "Al presidente no le preocupa la situación. | The president is not worried about the"
            + " situation.",
        "Me duele la cabeza. | I have pain in the head.",
        "Nos queda poco tiempo. | We have little time left.",
        "Se me olvidó la llave. | I forgot the key.",
        "Me parece que va a llover. | It seems to me that it is going to rain.",
      })
  void makesThePersonTheSubject(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "¿Dónde vives? | Where do you live?",
        "¿Qué quiere decir esto? | What does this mean?",
        "¿Por qué no vino el ministro? | Why did the minister not come?",
        "¿Ha llegado el tren? | Has the train arrived?",
        "¿Quién ganó? | Who won?",
        "¿Puede venir? | Can he come?",
      })
  void asksWithAnAuxiliary(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ayer aprobó el gobierno la ley. | Yesterday the government approved the law.",
        "Murieron al menos diez personas. | At least ten people died.",
        "Han muerto diez personas. | Ten people have died.",
        "No vino nadie. | Nobody came.",
        "No hay ningún problema. | There is not any problem.",
        "Ha sido detenido por la policía. | He has been arrested by the police.",
        "La ministra presentó su dimisión. | The minister submitted her resignation.",
        "Robles presentó su libro. | Robles presented his book.",
        "Los más ricos pagan menos. | The richest pay less.",
        "Lo importante es ganar. | The important thing is to win.",
        "Llegó tarde, lo que molestó a todos. | He arrived late, which bothered all.",
        "Tanto el gobierno como la oposición están de acuerdo. | Both the government and the"
            + " opposition agree.",
        "Trabaja aquí desde 2010. | He has worked here since 2010.",
        "Se puso a llorar. | He started to cry.",
      })
  void findsWhoDoesWhat(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El tren sale a las 7:30. | The train leaves at 7:30.",
        "El tren sale a las 15.45 horas. | The train leaves at 15:45.",
        "Abren de las ocho a las diez de la mañana. | They open from eight to ten in the morning.",
        "Salió a las ocho y media. | He left at half past eight.",
        "en los años 90 | in the 1990s",
        "en los años sesenta | in the 1960s",
        "en el siglo XIX | in the 19th century",
        "los siglos XVI y XVII | the 16th and 17th centuries",
        "los tres primeros días | the first three days",
        "3,5 millones de euros | 3.5 million euros",
        "un millón de personas | a million people",
        "Estados Unidos y el Reino Unido | the United States and the United Kingdom",
      })
  void countsAsEnglishDoes(String spanish, String english) {
    assertThat(translate(spanish)).isEqualToIgnoringCase(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nunca he estado en París. | I have never been in Paris.",
        "El ministro ya ha salido. | The minister has already left.",
        "Ya no vive aquí. | He no longer lives here.",
        "Todavía no ha llegado. | He has not arrived yet.",
        "Ni siquiera me saludó. | He did not even greet me.",
        "El rey tampoco vino. | The king did not come either.",
        "Nunca se ha visto. | It has never been seen.",
        "Ya hay resultados. | There are already results.",
        "Nadie dijo nada. | Nobody said anything.",
        "Ningún país quiso hacer nada. | No country wanted to do anything.",
      })
  void putsAdverbsIntoTheVerbGroup(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El Parlamento aprobó ayer la ley. | The Parliament passed the law yesterday.",
        "Llegó ayer el presidente. | The president arrived yesterday.",
        "El ministro presentó este martes un informe. | The minister submitted a report this"
            + " Tuesday.",
      })
  void saysTimesBehindTheObject(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No me lo puedo creer. | I cannot believe it.",
        "Lo puede ver. | He can see it.",
        "Me quiero levantar. | I want to get up.",
        "Nos obligó a salir. | He forced us to leave.",
        "Deberían haberlo visto. | They should have seen it.",
        "Habiendo comido, se fue. | Having eaten, he left.",
        "Puede haber llegado. | He may have arrived.",
        "Podría haber más víctimas. | There could be more victims.",
        "Va a haber un problema. | There is going to be a problem.",
        "Ha habido muchos cambios. | There have been many changes.",
        "No hubo heridos. | There were no injured people.",
        "Podría haber sido peor. | It could have been worse.",
        "Desde aquí se puede ver el mar. | From here the sea can be seen.",
        "No se puede entrar sin permiso. | One cannot enter without permission.",
        "Se puede decir que todo va bien. | It can be said that everything goes well.",
        "No se sabe cuándo terminará la obra. | It is not known when the work will finish.",
      })
  void knowsWhatBelongsToAnInfinitive(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quiero que vengas conmigo. | I want you to come with me.",
        "Quiere que sus hijos estudien. | He wants his sons to study.",
        "Le pidió que le ayudara. | He asked him to help him.",
        "Pidió a los ciudadanos que salieran. | He asked the citizens to leave.",
        "Me aconsejó que no fuera. | He advised me not to be.",
        "Hizo que la gente riera. | He made people laugh.",
        "Pidió que cesara la violencia. | He asked that violence ceased.",
        "No lo hagas. | Do not do it.",
        "Siga las instrucciones. | Follow the instructions.",
      })
  void saysWhatIsWanted(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No sabe dónde vive su hermana. | He does not know where his sister lives.",
        "No sé qué quiere. | I do not know what he wants.",
        "Explicó por qué dimitió. | He explained why he resigned.",
        "¡Qué bonita es tu casa! | How pretty your house is!",
        "¿De qué hablas? | What do you speak of?",
        "No hay nada que hacer. | There is not anything to do.",
      })
  void asksAndExclaims(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No tenía ni dinero ni amigos. | He did not have money or friends.",
        "Ni el gobierno ni la oposición quieren elecciones. | Neither the government nor the"
            + " opposition want elections.",
        "No hay agua ni comida. | There is no water or food.",
        "Mi coche es rojo y el suyo es azul. | My car is red and his is blue.",
        "Así lo afirmó el portavoz. | This is what the spokesperson said.",
        "Tres de cada diez jóvenes no tienen trabajo. | Three out of every ten young people do not"
            + " have work.",
        "El paro bajó hasta el 12 %. | Unemployment fell to 12%.",
        "La empresa invertirá 2.500 millones de euros. | The company will invest 2.5 billion"
            + " euros.",
        "Mil personas asistieron. | One thousand people attended.",
        "Es la ciudad más grande de España. | It is the largest city in Spain.",
        "El propio presidente lo dijo. | The president himself said it.",
        "Ella misma lo hizo. | She herself did it.",
        "Las víctimas del terrorismo. | The victims of terrorism.",
        "El paro de los jóvenes. | The unemployment of the young people.",
      })
  void countsComparesAndPoints(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cuanto más estudia, más aprende. | The more he studies, the more he learns.",
        "Es el hombre al que vi en la estación. | It is the man whom I saw in the station.",
        "Lo que más me gusta es el cine. | What I like most is the cinema.",
        "La niña, que tenía hambre, lloró. | The girl, who was hungry, cried.",
        "Lo ocurrido es grave. | What happened is serious.",
        "La mayoría de los españoles cree en Dios. | Most Spaniards believe in God.",
        "Toda casa tiene un techo. | Every house has a roof.",
        "Es ministro. | He is a minister.",
        "No existe ningún remedio. | No remedy exists.",
        "Pasó de 20 a 40 millones. | He passed from 20 to 40 million.",
        "Creó Dios la tierra. | God created the land.",
        "El ministro negó que hubiera recibido dinero. | The minister denied that he had received"
            + " money.",
      })
  void refersAndAgrees(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Se lavó las manos. | He washed his hands.",
        "Me rompí el brazo. | I broke my arm.",
        "Le cortaron el pelo. | They cut his hair.",
        "Lávese las manos. | Wash your hands.",
        "Me llamo Ana. | I am called Ana.",
        "Nos sentamos. | We sit down.",
        "Nos vemos mañana. | We see each other tomorrow.",
        "¿Te gusta el cine? | Do you like the cinema?",
        "Aunque llovía, salimos. | Although it rained, we left.",
      })
  void knowsWhoseAndWhom(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Si olvida su contraseña, llame al administrador. | If you forget your password, call the"
            + " administrator.",
        "Si tiene dudas, consulte a su médico. | If you have doubts, consult your doctor.",
        "¿Está seguro de que vendrá? | Is he sure that he will come?",
        "No se ha podido abrir el archivo. | The file could not be opened.",
        "Se está construyendo un hospital. | A hospital is being built.",
        "Puedes quedarte. | You can stay.",
        "Me he levantado tarde. | I have gotten up late.",
        "Están siendo investigados por corrupción. | They are being investigated for corruption.",
        "Murió a los 85 años. | He died at the age of 85.",
        "El agua hierve a cien grados. | The water boils at one hundred degrees.",
        "El precio subió en un 30 %. | The price rose by 30%.",
        "Un amigo mío vino. | A friend of mine came.",
        "Los niños abandonaron sus casas. | The children abandoned their houses.",
        "El artículo 14 es claro. | Article 14 is clear.",
        "Según dijo el ministro, no hay dinero. | As the minister said, there is no money.",
        "Le agradeció a Putin el apoyo. | He thanked Putin for the support.",
        "Ganó por 2-1. | He won 2-1.",
        "Vientos de hasta 200 km/h. | Winds of up to 200 km/h.",
      })
  void speaksToTheReaderAndMeasures(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La policía ha detenido a un hombre. | The police have arrested a man.",
        "Una mujer de 34 años murió ayer. | A 34-year-old woman died yesterday.",
        "El actor, de 72 años, vive aquí. | The actor, 72, lives here.",
        "España crecerá menos de lo esperado. | Spain will grow less than expected.",
        "Es más caro de lo previsto. | It is more expensive than planned.",
        "Advirtió de que habrá consecuencias. | He warned that there will be consequences.",
        "Cuesta 85 dólares el barril. | It costs 85 dollars a barrel.",
        "Abrirá los días 3 y 4 de mayo. | He will open on May 3 and 4.",
        "Añadir sal y servir. | Add salt and serve.",
        "Se recomienda reservar. | It is recommended to reserve.",
        "Ha muerto el escritor de la novela. | The writer of the novel has died.",
        "Una ciudad situada en la costa. | A city located in the coast.",
      })
  void readsTheNews(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Me lo dio ayer. | He gave it to me yesterday.",
        "Te lo diré. | I will tell you.",
        "Quiero dártelo. | I want to give it to you.",
        "Hay que creérselo. | It is necessary to believe it.",
        "Tiene tantos libros como yo. | He has as many books as me.",
        "No hay tanto ruido como ayer. | There is not as much noise as yesterday.",
        "Es demasiado caro. | It is too expensive.",
        "No es lo suficientemente grande. | It is not big enough.",
        "La gente cree que es verdad. | People believe that it is true.",
        "Se me ha olvidado su nombre. | I have forgotten his name.",
        "Todo lo que dijo era falso. | Everything that he said was false.",
        "El gobierno anunció medidas. | The government announced measures.",
        "La lucha por el poder sigue. | The fight for the power continues.",
      })
  void givesAndCompares(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Charles Baudelaire nació en París. | Charles Baudelaire was born in Paris.",
        "Para ser libres hay que luchar. | To be free it is necessary to fight.",
        "Al salir, vio a su vecino. | When leaving, he saw his neighbor.",
        "Lo que importa es el amor. | What matters is love.",
        "Usted tiene razón. | You are right.",
        "Si ustedes quieren, pueden venir. | If you want, you can come.",
        "Suele ser difícil. | It tends to be difficult.",
      })
  void tellsWhoIsMeant(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dejaron escapar al ladrón. | They let the thief escape.",
        "Vimos salir el sol. | We saw the sun leave.",
        "El acuerdo permite a las empresas exportar. | The agreement allows the companies to"
            + " export.",
        "Lo más probable es que llueva. | The most likely thing is that it rains.",
        "Ganó menos dinero del que pensaba. | He earned less money than he thought.",
        "Llevamos casados veinte años. | We have been married for twenty years.",
        "Su hija menor vive aquí. | His younger daughter lives here.",
        "Trabaja en una fábrica de coches. | He works in a car factory.",
        "Me gustaría que me ayudaras. | I would like you to help me.",
        "No ha venido nadie. | Nobody has come.",
      })
  void letsAndCounts(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lo preparó el ministro Sobotka. | Minister Sobotka prepared it.",
        "La escribió Cervantes. | Cervantes wrote it.",
        "Lo dice la ley. | The law says it.",
        "Según han informado las fuentes, no hay dinero. | As the sources have reported, there is"
            + " no money.",
        "Es una de las soluciones. | It is one of the solutions.",
        "El banco ha xestado su iniciativa. | The bank has xestado its initiative.",
      })
  void findsSubjectsWhereTheObjectIsSaid(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El señor García vino. | Mr. García came.",
        "Su hermano Colin vino. | His brother Colin came.",
        "Un señor vino. | A gentleman came.",
        "El Señor es bueno. | The Lord is good.",
        "Díjole el rey. | The king told him.",
        "Levantóse el rey. | The king got up.",
        "Fué á la ciudad y vió á su padre. | He went to the city and saw his father.",
        "Fue a Madrid. | He went to Madrid.",
        "Fue a comprar pan. | He went to buy bread.",
        "No temas. | Do not fear.",
        "Sentémonos. | Let's sit down.",
        "Se produjo un accidente. | An accident occurred.",
        "La luz; Y la noche. | The light; and the night.",
      })
  void readsOldBooks(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Una línea que no se ve. | A line that is not seen.",
        "Los países que también participan. | The countries that also participate.",
        "Dijo que no se ve. | He said that it is not seen.",
        "Fue detenido por cruzar la línea. | He was arrested for crossing the line.",
        "Patrullarán desde el 1 de mayo. | They will patrol from May 1.",
      })
  void tellsRelativesFromConjunctions(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La mujer que vino es mi madre. | The woman who came is my mother.",
        "Las personas que fuman viven menos. | People who smoke live less.",
        "Los países como Francia crecen. | The countries such as France grow.",
        "Vino la familia, incluido el rey. | The family came, including the king.",
        "Sacó dinero del banco. | He took out money from the bank.",
        "Dividieron el país en dos zonas. | They divided the country into two areas.",
        "Algunos sí lo hacen. | Some do it.",
        "El plan en sí es malo. | The plan in itself is bad.",
        "Cada uno por sí decide. | Each for himself decides.",
        "Huyeron de la ciudad. | They fled from the city.",
        "Hablaron sobre la guerra. | They talked about the war.",
        "Todos los países firmaron. | All countries signed.",
        "Todos los países de la región firmaron. | All the countries of the region signed.",
        "El cambio está relacionado con el clima. | The change is related to the climate.",
      })
  void choosesLittleWords(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Terminada la reunión, el ministro se fue. | With the meeting finished, the minister left.",
        "Una vez firmado el acuerdo de paz, volvieron. | Once the peace agreement was signed, they"
            + " returned.",
        "De haberlo sabido, no habría venido. | If he had known it, he would not have come.",
        "Fundada en 1900, la empresa creció. | Founded in 1900, the company grew.",
      })
  void readsClausesWithoutVerb(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }
}
