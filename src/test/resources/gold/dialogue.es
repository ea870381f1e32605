—¿Ya has hecho la maleta?
—Casi.
Solo me falta el abrigo.
—Llévate también el paraguas, que en Bilbao llueve siempre.
—Mamá, es agosto.
—Como si fuera enero.
—Bueno, lo meto.
¿Dónde está?
—Detrás de la puerta, con los bastones de tu abuelo.
—¿Y el billete?
—Lo tengo en el móvil, no hace falta imprimirlo.
—Yo lo imprimiría de todas formas.
El año pasado tu tía se quedó sin batería en la estación y tuvo que comprar otro por 45 euros.
—De acuerdo, imprímelo.
—Ya está impreso.
Está en el bolsillo de la maleta, con un bocadillo de tortilla.
—¡Mamá!
