#include "resolve/vocative.h"

#include <string_view>

namespace whosaid {
namespace {

// Is the token before a name a comma, the beginning of what is said, or "dear", "oh"?
bool OpensCall(const Document& document, const Tokens& tokens, uint32_t name) {
  if (name == 0 || tokens.shape[name - 1].form() == Form::kMark) return true;
  const std::string_view word = Slice(document.text, tokens.span(name - 1));
  return word == "," || word == "dear" || word == "dearest" || word == "oh" || word == "Oh" ||
         word == "Dear" || word == "!" || word == "?";
}

// Is the token after it a comma, a dash, or the end of what is said?
bool EndsCall(const Document& document, const Tokens& tokens, uint32_t token) {
  if (token >= tokens.size() || tokens.shape[token].form() == Form::kMark) return true;
  const std::string_view word = Slice(document.text, tokens.span(token));
  return word == "," || word == "!" || word == "?" || word == "--" || word == "\u2014" ||
         word == "." || word == ";";
}

}  // namespace

bool IsVocative(const Document& document, const Tokens& tokens, const Mention& mention) {
  return mention.kind == MentionKind::kName && mention.type == EntityType::kPerson &&
         mention.entity.has_value() && (mention.flags & kPossessiveFlag) == 0 &&
         OpensCall(document, tokens, mention.tokens.begin) &&
         EndsCall(document, tokens, mention.tokens.end);
}

}  // namespace whosaid
