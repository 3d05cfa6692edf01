#include "quote/narration.h"

#include <algorithm>

namespace whosaid {
namespace {

// Words of a subject before its cue: "the tall old man said".
constexpr uint32_t kLongestSubject = 4;

}  // namespace

Narration::Narration(const Document& document, const Tokens& tokens, const Vocabulary& vocabulary)
    : document_(document),
      tokens_(tokens),
      vocabulary_(vocabulary),
      cues_{vocabulary.lexicon("cue.say"), vocabulary.lexicon("cue.tell"),
            vocabulary.lexicon("cue.ask"), vocabulary.lexicon("cue.answer"),
            vocabulary.lexicon("cue.manner")},
      subject_(vocabulary.lexicon("function.pronoun-subject")),
      third_(vocabulary.lexicon("function.pronoun-third")),
      article_(vocabulary.lexicon("function.article")),
      possessive_(vocabulary.lexicon("function.possessive")),
      preposition_(vocabulary.lexicon("function.preposition")) {}

bool Narration::BeginsAt(uint32_t token, uint32_t end) const {
  if (token + 1 >= end) return false;
  const auto begins_subject = [this](uint32_t t) {
    return IsPronoun(t) || IsName(t) || Is(t, article_) || Is(t, possessive_);
  };
  if (IsCue(token)) return begins_subject(token + 1);
  const bool small = tokens_.shape[token].form() == Form::kLower;
  if (!begins_subject(token) || (!small && !IsName(token))) return false;
  const bool one_word = IsPronoun(token);
  const bool named = IsName(token);
  const uint32_t last = std::min(token + (one_word ? 1 : kLongestSubject), end - 1);
  for (uint32_t t = token + 1; t <= last; ++t) {
    if (IsCue(t)) return true;
    // "Jane Novak said", "the old man said": nothing else comes between.
    const Form form = tokens_.shape[t].form();
    if (named ? !IsName(t) : form != Form::kLower && form != Form::kUpper) return false;
  }
  return false;
}

bool Narration::MayResumeAt(uint32_t token) const {
  const std::string_view word = Slice(document_.text, tokens_.span(token));
  return !Is(token, preposition_) && !(word.size() > 4 && word.ends_with("ing"));
}

bool Narration::IsCue(uint32_t token) const {
  return tokens_.shape[token].form() == Form::kLower &&
         std::any_of(cues_.begin(), cues_.end(),
                     [&](std::optional<LexiconId> cue) { return Is(token, cue); });
}

bool Narration::IsPronoun(uint32_t token) const { return Is(token, subject_) && Is(token, third_); }

bool Narration::IsName(uint32_t token) const {
  const Form form = tokens_.shape[token].form();
  return (form == Form::kUpper || form == Form::kCaps || form == Form::kInitial) &&
         !Is(token, subject_);
}

}  // namespace whosaid
