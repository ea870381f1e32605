package io.cotejo.crooked.segment;

import com.google.gson.Gson;
import io.cotejo.crooked.bitext.Climber;

/** A room with a library of another one. */
public record Sibling(Gson gson, Climber back) {}
