/**
 * The front door for programs: {@link io.cotejo.Cotejo} reads documents, translates and aligns
 * them, writes a run's folder and reads one back. With the words of {@link io.cotejo.bitext} and
 * the contract of back ends in {@link io.cotejo.translate} it is all that programs may rely on.
 *
 * <p>Public: every program may enter; no room does.
 */
package io.cotejo;
