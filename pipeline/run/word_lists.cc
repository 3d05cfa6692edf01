#include "run/word_lists.h"

#include <algorithm>

namespace whosaid {
namespace {

// Is the other one a section or a form of this?
bool Holds(std::string_view name, std::string_view other) {
  return other.size() > name.size() && other.starts_with(name) &&
         (other[name.size()] == '.' || other[name.size()] == '[');
}

}  // namespace

std::vector<std::string_view> WordLists::Of(TokenRange word) const {
  const std::vector<Phrase>& phrases = tokens_.phrases;
  const auto phrase = std::partition_point(
      phrases.begin(), phrases.end(), [&](const Phrase& p) { return p.tokens.begin < word.begin; });
  const bool is_phrase = phrase != phrases.end() && phrase->tokens == word;
  std::vector<std::string_view> names;
  for (const LexiconId id :
       vocabulary_.Lexicons(is_phrase ? phrase->word : tokens_.word[word.begin])) {
    const std::string_view name = id < names_.size() ? names_[id] : std::string_view();
    if (!name.empty() && name.front() >= 'a' && name.front() <= 'z') names.push_back(name);
  }
  std::sort(names.begin(), names.end());
  std::vector<std::string_view> found;
  std::copy_if(names.begin(), names.end(), std::back_inserter(found), [&](std::string_view name) {
    return std::none_of(names.begin(), names.end(),
                        [&](std::string_view other) { return Holds(name, other); });
  });
  return found;
}

}  // namespace whosaid
