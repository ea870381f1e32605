package io.cotejo.score;

/**
 * A bead that is sure enough to learn word pairs from.
 *
 * @param pair number of the document pair
 * @param source first source position
 * @param sources number of source sentences, ≥ 1
 * @param target first target position
 * @param targets number of target sentences, ≥ 1
 */
public record TrainingBead(int pair, int source, int sources, int target, int targets) {}
