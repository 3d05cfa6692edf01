#include "quote/narration.h"

#include <algorithm>

namespace whosaid {
namespace {

// Words of a subject before its cue: "the tall old man said".
constexpr uint32_t kLongestSubject = 4;

}  // namespace

bool Narration::BeginsAt(uint32_t token, uint32_t end) const {
  if (token + 1 >= end) return false;
  const auto begins_subject = [this](uint32_t t) {
    return IsPronoun(t) || IsName(t) || Is(t, QuoteRules::kArticle | QuoteRules::kPossessive);
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
  return !Is(token, QuoteRules::kPreposition) && !(word.size() > 4 && word.ends_with("ing"));
}

bool Narration::IsCue(uint32_t token) const {
  return tokens_.shape[token].form() == Form::kLower && Is(token, QuoteRules::kNarrates);
}

bool Narration::IsPronoun(uint32_t token) const {
  return Is(token, QuoteRules::kSubject) && Is(token, QuoteRules::kThird);
}

bool Narration::IsName(uint32_t token) const {
  const Form form = tokens_.shape[token].form();
  return (form == Form::kUpper || form == Form::kCaps || form == Form::kInitial) &&
         !Is(token, QuoteRules::kSubject);
}

}  // namespace whosaid
