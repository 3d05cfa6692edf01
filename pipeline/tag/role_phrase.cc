#include "tag/role_phrase.h"

#include <algorithm>

namespace whosaid {
namespace {

constexpr uint32_t kMostBeforeHead = 8;
constexpr uint32_t kMostAfterHead = 30;

}  // namespace

RolePhraseReader::RolePhraseReader(const Document& document, const Tokens& tokens,
                                   const Vocabulary& vocabulary)
    : document_(document),
      tokens_(tokens),
      vocabulary_(vocabulary),
      person_(vocabulary.lexicon("role.person")),
      person_plural_(vocabulary.lexicon("role.person[plural]")),
      kin_(vocabulary.lexicon("role.kin")),
      kin_plural_(vocabulary.lexicon("role.kin[plural]")),
      title_(vocabulary.lexicon("title.neutral")),
      function_(vocabulary.lexicon("function")),
      article_(vocabulary.lexicon("function.article")),
      determiner_(vocabulary.lexicon("function.determiner")),
      possessive_(vocabulary.lexicon("function.possessive")),
      adverb_(vocabulary.lexicon("function.adverb")),
      relative_(vocabulary.lexicon("function.relative")),
      aux_(vocabulary.lexicon("function.aux")),
      modal_(vocabulary.lexicon("function.modal")),
      be_(vocabulary.lexicon("function.aux-be")),
      verbs_{vocabulary.lexicon("cue[past]"), vocabulary.lexicon("cue.say[s]"),
             vocabulary.lexicon("pos.verb[past]"), vocabulary.lexicon("pos.verb[s]")} {}

bool RolePhraseReader::IsRole(uint32_t token) const {
  if (!tokens_.shape[token].is_word() || Has(token, person_plural_) || Has(token, kin_plural_)) {
    return false;
  }
  return Has(token, person_) || Has(token, kin_) || Has(token, title_);
}

bool RolePhraseReader::IsIndefinite(uint32_t token) const {
  const std::string_view word = Word(token);
  return word == "a" || word == "an" || word == "A" || word == "An" || word == "one" ||
         word == "One" || word == "another" || word == "Another";
}

bool RolePhraseReader::IsVerb(uint32_t token) const {
  return Has(token, aux_) || Has(token, modal_) ||
         std::any_of(verbs_.begin(), verbs_.end(), [&](const Id& id) { return Has(token, id); });
}

std::optional<RolePhrase> RolePhraseReader::At(uint32_t token) const {
  RolePhrase phrase;
  phrase.tokens.begin = token;
  const uint32_t limit = std::min(tokens_.size(), token + kMostBeforeHead);
  uint32_t t = token;
  if (t < limit && (Has(t, determiner_) || Has(t, article_) || IsOwner(t))) {
    phrase.indefinite = IsIndefinite(t++);
  }
  bool found = false;
  for (; t < limit; ++t) {
    const Shape shape = tokens_.shape[t];
    if (shape.has(Shape::kSentenceFirst) || IsVerb(t)) break;
    if (!shape.is_word() && shape.form() != Form::kNumber) break;
    if (found && (Word(t) == "'s" || Word(t) == "\u2019s")) {
      found = false;  // "the general's lawyer": the head is yet to come
    } else if (IsRole(t) && (!found || t == phrase.head + 1)) {
      phrase.head = t;
      found = true;
    } else if (found ||
               (Has(t, function_) && Word(t) != "and" && Word(t) != "'s" && Word(t) != "\u2019s" &&
                Word(t) != "one" && Word(t) != "of" && Word(t) != "the" && !IsAdverb(t))) {
      break;
    }
  }
  if (!found) return std::nullopt;
  FindEnd(phrase);
  return phrase;
}

void RolePhraseReader::FindEnd(RolePhrase& phrase) const {
  const uint32_t limit = std::min(tokens_.size(), phrase.head + kMostAfterHead);
  uint32_t t = phrase.head + 1;
  for (; t < limit; ++t) {
    const Shape shape = tokens_.shape[t];
    if (shape.has(Shape::kSentenceFirst)) break;
    if (Has(t, relative_)) break;
    const bool clause = t == phrase.head + 1 && shape.form() == Form::kLower && !Has(t, function_);
    if (clause || IsVerb(t)) {
      phrase.tokens.end = t;
      return;
    }
    if (shape.form() == Form::kMark && Word(t).size() == 1 && Word(t) != "\"") continue;
    if (shape.form() == Form::kPoint || shape.form() == Form::kMark) break;
  }
  phrase.tokens.end = t;
  phrase.ends_well = true;
}

std::optional<RolePhrase> RolePhraseReader::Before(uint32_t token) const {
  if (token == 0 || tokens_.shape[token - 1].form() != Form::kLower || !IsRole(token - 1)) {
    return std::nullopt;
  }
  RolePhrase phrase{{token - 1, token}, token - 1, false, true};
  for (uint32_t steps = 0; phrase.tokens.begin > 0 && steps < kMostBeforeHead; ++steps) {
    const uint32_t t = phrase.tokens.begin - 1;
    const bool determiner = Has(t, determiner_) || Has(t, article_) || IsOwner(t);
    const bool noun = tokens_.shape[t].is_word() && !Has(t, function_) && !IsVerb(t);
    if (!determiner && !noun) break;
    phrase.tokens.begin = t;
    phrase.indefinite = determiner && IsIndefinite(t);
    if (determiner || tokens_.shape[t].has(Shape::kSentenceFirst)) break;
  }
  return phrase;
}

}  // namespace whosaid
