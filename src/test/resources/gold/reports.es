Un carguero chocó el martes con el puente de Almanara y dejó sin paso a 12.000 conductores.
El capitán, Joaquín Ferrer, dio negativo en la prueba de alcohol.
La niebla era tan espesa que desde la orilla no se veía el agua.
Nadie resultó herido.
El barco llevaba 900 toneladas de trigo hacia Argel.
«El motor se paró y la corriente nos arrastró», declaró Ferrer ante la juez.
Los ingenieros necesitarán seis semanas para cambiar las dos vigas dañadas.
Mientras tanto, un transbordador gratuito cruzará el río cada veinte minutos.
Los comerciantes del barrio de la Ribera temen perder la campaña de Navidad.
La naviera ha ofrecido pagar los daños, que se calculan en 4 millones de euros.
El puente, de 1932, es el más antiguo de la provincia.
