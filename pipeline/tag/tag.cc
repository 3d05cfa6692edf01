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

// The outermost mentions: what a later phase sees.
std::vector<Chunk> ChunksOf(const std::vector<Mention>& mentions, const Phase& phase) {
  std::vector<Chunk> chunks;
  chunks.reserve(mentions.size());
  uint32_t covered = 0;
  for (uint32_t i = 0; i < mentions.size(); ++i) {
    const Mention& m = mentions[i];
    if (m.tokens.begin < covered) continue;
    chunks.push_back({m.tokens, phase.ChunkSymbol(ChunkOf(m), m.flags), i});
    covered = m.tokens.end;
  }
  return chunks;
}

Items ItemsOf(const Tokens& tokens, std::span<const Chunk> chunks, const Phase& phase) {
  Items items;
  items.Reserve(tokens.size() + tokens.paragraphs.size());
  const char paragraph_end = phase.ChunkSymbol(ChunkKind::kParagraph, 0);
  for (TokenRange paragraph : tokens.paragraphs) {
    items.Append(tokens, paragraph, chunks, phase);
    items.Append(paragraph_end, {paragraph.end, paragraph.end});
  }
  return items;
}

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
    const Items items = ItemsOf(tokens, ChunksOf(found.mentions, *phase), *phase);
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
