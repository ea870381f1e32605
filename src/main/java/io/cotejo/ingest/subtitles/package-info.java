/**
 * Subtitles, SubRip and WebVTT: what people say, without times and tags, sentences joined over
 * cues.
 *
 * <p>Internal: {@code ingest.files} and {@code cli} may enter.
 */
package io.cotejo.ingest.subtitles;
