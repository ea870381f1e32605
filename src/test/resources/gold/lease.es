CONTRATO DE ARRENDAMIENTO
Primera. Objeto.
La arrendadora cede al arrendatario el uso de la vivienda situada en la calle Mayor, número 18, segundo piso.
La vivienda se entrega sin muebles.
Segunda. Duración.
El contrato tendrá una duración de doce meses a partir del 1 de septiembre de 2023.
Llegado el vencimiento, se prorrogará por años sucesivos, salvo que una de las partes comunique a la otra, con treinta días de antelación, su voluntad de no renovarlo.
Tercera. Renta.
La renta será de 650 euros al mes.
Se pagará dentro de los cinco primeros días de cada mes mediante transferencia bancaria.
Cuarta. Obras y gastos.
El arrendatario no podrá realizar obras sin el consentimiento escrito de la arrendadora.
Los gastos de agua, luz y gas serán de su cuenta.
Quinta. Fianza.
El arrendatario entrega en este acto la cantidad de 1.300 euros en concepto de fianza.
La fianza se devolverá al final del contrato si la vivienda se encuentra en buen estado.
Y en prueba de conformidad, ambas partes firman el presente documento por duplicado.
