/**
 * Translation through pluggable clients: the contract, the errors, and delivery (repeats sent once,
 * batches, counts checked). Imports {@code bitext} only; a back end lives in a sub-package, imports
 * this one, and is found by {@link java.util.ServiceLoader}.
 */
package io.cotejo.translate;
