/**
 * Back ends that are HTTP services. A service is a {@code Protocol}: how a batch is asked for,
 * where its translations stand in the answer, what its errors mean; {@code Exchange} does the
 * talking. Providers name no class of OkHttp, so that listing back ends loads none.
 *
 * <p>Internal: nobody may enter; {@link java.util.ServiceLoader} finds it.
 */
package io.cotejo.translate.http;
