package io.cotejo.cli.translate;

import io.cotejo.format.ReviewLine;
import io.cotejo.translate.own.OwnMatch;
import java.util.Optional;

/** What a memory of the user offers, as people are shown it. Stateless. */
final class OfferText {

  private OfferText() {}

  /** For a line of a review. */
  static Optional<ReviewLine.Match> match(Optional<OwnMatch> offer) {
    return offer.map(
        match ->
            new ReviewLine.Match(
                match.percent(),
                match.source(),
                match.difference(),
                match.translation(),
                match.proposal(),
                match.memory()));
  }
}
