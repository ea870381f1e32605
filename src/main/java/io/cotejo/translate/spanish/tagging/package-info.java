/** Chooses the reading of each word by those around it. Internal; enters {@code model}. */
package io.cotejo.translate.spanish.tagging;
