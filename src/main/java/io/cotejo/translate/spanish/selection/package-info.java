/** Chooses the sense of each word by what stands near it. Internal; enters the stages before it. */
package io.cotejo.translate.spanish.selection;
