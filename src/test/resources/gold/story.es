El relojero
Había en la calle de las Ánimas un relojero que no tenía reloj.
Se llamaba Baltasar y medía el tiempo por el olor del pan.
Una tarde entró una niña con una caja de zapatos.
Dentro había un despertador roto, envuelto en un pañuelo verde.
—Era de mi abuelo —dijo ella.
—¿Puede hacer que vuelva a sonar?
Baltasar lo abrió, sopló el polvo y contó las ruedas: faltaba una.
Buscó en todos los cajones y no la encontró.
Entonces se quitó el anillo, lo limó durante una hora y lo puso en su sitio.
El despertador tosió.
Después empezó a andar.
La niña quiso pagarle con tres monedas, pero él no las aceptó.
Desde aquel día, cuando suena el despertador, el viejo se mira la mano desnuda y sonríe.
Nadie en el barrio sabe por qué.
