El volcán de la isla volvió a rugir la madrugada del jueves.
Unas 340 personas pasaron la noche en el gimnasio de la escuela.
«Oímos un trueno y luego cayó la ceniza», contó Irene Sosa, panadera del pueblo.
El alcalde, Tomás Llorente, pidió calma a los vecinos.
También cerró las dos carreteras que suben al cráter.
Ningún herido había llegado al hospital al cierre de esta edición.
La farmacia repartió mascarillas gratis.
La ceniza cubrió los campos de papas y las viñas, y según la cooperativa las pérdidas pasarán de los 2 millones de euros.
Los barcos siguen saliendo con normalidad.
El aeropuerto, en cambio, no abrirá hasta el sábado.
Los geólogos creen que lo peor ha pasado.
Aun así, vigilarán la montaña día y noche durante tres semanas.
Si el viento cambia, los niños volverán a clase el lunes.
Si no, las escuelas seguirán cerradas toda la semana.
Es la cuarta erupción desde 1949.
