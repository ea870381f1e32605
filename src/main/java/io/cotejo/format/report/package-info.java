/** The HTML report for people. Internal; enters {@code format}. */
package io.cotejo.format.report;
