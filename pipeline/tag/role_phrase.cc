#include "tag/role_phrase.h"

#include <algorithm>

namespace whosaid {
namespace {

constexpr uint32_t kMostBeforeHead = 8;
constexpr uint32_t kMostAfterHead = 30;

// A function word that no description has before its head.
bool IsOutside(uint64_t bits) {
  constexpr uint64_t kInside = tag_word::kAdverb | tag_word::kBeforeHead;
  return (bits & (tag_word::kFunction | kInside)) == tag_word::kFunction;
}

// "Chief political strategist".
bool StandsBetweenRoles(uint32_t t, const TokenReader& reader) {
  return reader.form(t) == Form::kLower && IsRole(t - 1, reader) && !IsRole(t, reader) &&
         !reader.IsAny(t, tag_word::kFunction | tag_word::kVerb) && t + 1 < reader.size() &&
         IsRole(t + 1, reader);
}

void FindEnd(const TokenReader& reader, RolePhrase& phrase) {
  const uint32_t limit = std::min(reader.size(), phrase.head + kMostAfterHead);
  uint32_t t = phrase.head + 1;
  for (; t < limit; ++t) {
    const Shape shape = reader.shape(t);
    const uint64_t bits = reader.Bits(t);
    if (shape.has(Shape::kSentenceFirst) || (bits & tag_word::kRelative) != 0) break;
    const bool clause =
        t == phrase.head + 1 && shape.form() == Form::kLower && (bits & tag_word::kFunction) == 0;
    if (clause || (bits & tag_word::kVerb) != 0) {
      phrase.tokens.end = t;
      return;
    }
    if (shape.form() == Form::kMark && reader.Word(t).size() == 1 && !reader.Is(t, '"')) continue;
    if (shape.form() == Form::kPoint || shape.form() == Form::kMark) break;
  }
  phrase.tokens.end = t;
  phrase.ends_well = true;
}

}  // namespace

std::optional<RolePhrase> RolePhraseAt(uint32_t token, const TokenReader& reader) {
  RolePhrase phrase;
  phrase.tokens.begin = token;
  const uint32_t limit = std::min(reader.size(), token + kMostBeforeHead);
  uint32_t t = token;
  if (t < limit && reader.IsAny(t, tag_word::kDeterminer))
    phrase.indefinite = reader.IsAny(t++, tag_word::kIntroducing);
  bool found = false;
  for (; t < limit; ++t) {
    const Shape shape = reader.shape(t);
    const uint64_t bits = reader.Bits(t);
    if ((bits & tag_word::kClitic) != 0) {
      found = false;  // "the general's lawyer": the head is yet to come
      continue;
    }
    if (shape.has(Shape::kSentenceFirst) || (bits & tag_word::kVerb) != 0) break;
    if (!shape.is_word() && shape.form() != Form::kNumber) break;
    if (found && StandsBetweenRoles(t, reader)) {
      phrase.head = ++t;
    } else if (IsRole(t, reader) && (!found || t == phrase.head + 1)) {
      phrase.head = t;
      found = true;
    } else if (found || IsOutside(bits)) {
      break;
    }
  }
  if (!found) return std::nullopt;
  FindEnd(reader, phrase);
  return phrase;
}

std::optional<RolePhrase> RolePhraseBefore(uint32_t token, const TokenReader& reader) {
  if (token == 0 || reader.form(token - 1) != Form::kLower || !IsRole(token - 1, reader)) {
    return std::nullopt;
  }
  RolePhrase phrase{{token - 1, token}, token - 1, false, true};
  for (uint32_t steps = 0; phrase.tokens.begin > 0 && steps < kMostBeforeHead; ++steps) {
    const uint32_t t = phrase.tokens.begin - 1;
    const uint64_t bits = reader.Bits(t);
    const bool determiner = (bits & tag_word::kDeterminer) != 0;
    const bool noun =
        reader.shape(t).is_word() && (bits & (tag_word::kFunction | tag_word::kVerb)) == 0;
    if (!determiner && !noun) break;
    phrase.tokens.begin = t;
    phrase.indefinite = determiner && (bits & tag_word::kIntroducing) != 0;
    if (determiner || reader.shape(t).has(Shape::kSentenceFirst)) break;
  }
  return phrase;
}

}  // namespace whosaid
