package io.cotejo.crooked.ingest;

import io.cotejo.crooked.segment.Sibling;

/** A room that enters its sibling. */
record Sideways(Sibling sibling) {}
