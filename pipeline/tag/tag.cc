// Two phases of rules: "name" sees tokens and finds names and pronouns; "nominal" sees those as
// chunks and finds descriptions ("a spokeswoman for the ministry"). What they found is then
// gathered into entities (gather.h).

#include "tag/tag.h"

#include <utility>
#include <vector>

#include "tag/gather.h"
#include "tag/make_mention.h"
#include "tag/token_reader.h"
#include "tokenize/items.h"

namespace whosaid {
namespace {

// A match is large, so that it should not be copied while more come; most texts have fewer.
constexpr uint32_t kTokensAMatch = 5;

// In text order, a mention before those inside it.
bool OuterFirst(const Mention& a, const Mention& b) {
  return a.tokens.begin != b.tokens.begin ? a.tokens.begin < b.tokens.begin
                                          : a.tokens.end > b.tokens.end;
}

}  // namespace

Entities TagEntities(const Document& document, const Tokens& tokens, const TagRules& rules,
                     MatchScratch& scratch) {
  Entities found;
  const TokenReader reader(document, tokens, rules);
  std::vector<RuleMatch> matches;
  matches.reserve(tokens.size() / kTokensAMatch);
  for (const char* name : {"name", "nominal"}) {
    const Phase* phase = rules.pack.phase(name);
    if (phase == nullptr) continue;
    Items items;
    items.Append(tokens, tokens.paragraphs, OutermostChunks(found.mentions, *phase), *phase);
    matches.clear();
    phase->Match(items.symbols, scratch, matches);
    const std::vector<Mention> earlier = std::exchange(found.mentions, {});
    found.mentions.reserve(earlier.size() + matches.size());
    auto next = earlier.begin();
    for (const RuleMatch& match : matches) {
      const Mention m = MakeMention(match, items, reader, rules);
      for (; next != earlier.end() && !OuterFirst(m, *next); ++next) {
        found.mentions.push_back(*next);
      }
      found.mentions.push_back(m);
    }
    found.mentions.insert(found.mentions.end(), next, earlier.end());
  }
  GatherEntities(document, tokens, rules, found);
  return found;
}

}  // namespace whosaid
