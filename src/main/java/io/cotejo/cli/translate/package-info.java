/**
 * Commands that translate, and what belongs to back ends and the memory. Internal; enters {@code
 * cli.run}.
 */
package io.cotejo.cli.translate;
