/** Texts made up by seeded random generators, for the tests of several rooms. */
package io.cotejo.testing;
