#include "phrase/find_phrases.h"

#include <string_view>
#include <utility>
#include <vector>

#include "tokenize/items.h"

namespace whosaid {
namespace {

bool EndsAsOwner(const Document& document, const Tokens& tokens, uint32_t end) {
  if (end >= tokens.size()) return false;
  const std::string_view next = Slice(document.text, tokens.span(end));
  return next == "'s" || next == "\u2019s";
}

// What a phrase takes over from its head.
uint8_t FlagsOf(const Mention& head) {
  uint8_t flags = head.flags;
  if (head.kind == MentionKind::kName) flags |= kNamedFlag;
  if (head.kind == MentionKind::kPronoun) flags |= kPronounFlag;
  return flags;
}

std::vector<Chunk> OutermostChunks(const std::vector<Mention>& mentions, const Phase& phase) {
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

}  // namespace

Phrases FindPhrases(const Document& document, const Tokens& tokens, const Entities& entities,
                    const Quotes& quotes, const PhraseRules& rules, MatchScratch& scratch) {
  Phrases found;
  const Phase* phase = rules.pack.phase("phrase");
  if (phase == nullptr) return found;
  const std::vector<Chunk> chunks = OutermostChunks(entities.mentions, *phase);
  Items items;
  items.Reserve(tokens.size() + tokens.paragraphs.size());
  const char paragraph_end = phase->ChunkSymbol(ChunkKind::kParagraph, 0);
  for (const TokenRange paragraph : quotes.spoken) {
    items.Append(tokens, paragraph, chunks, *phase);
    items.Append(paragraph_end, {paragraph.end, paragraph.end});
  }
  std::vector<RuleMatch> matches;
  phase->Match(items.symbols, scratch, matches);

  found.nouns.reserve(chunks.size() + matches.size());
  auto chunk = chunks.begin();
  const auto add_alone = [&](uint32_t limit) {
    for (; chunk != chunks.end() && chunk->tokens.begin < limit; ++chunk) {
      found.nouns.push_back({chunk->tokens,
                             Index<Mention>(chunk->index),
                             FlagsOf(entities.mentions[chunk->index]),
                             {}});
    }
  };
  for (const RuleMatch& match : matches) {
    NounPhrase phrase;
    phrase.tokens = items.TokensOf(match.items);
    phrase.rule = match.rule;
    add_alone(phrase.tokens.begin);
    while (chunk != chunks.end() && chunk->tokens.begin < phrase.tokens.end) ++chunk;
    if (const ItemRange* speaker = match.Find(Role::kSpeaker)) {
      const uint32_t mention = items.chunk[speaker->begin];
      if (mention != Items::kNoChunk) {
        phrase.head = Index<Mention>(mention);
        phrase.flags = FlagsOf(entities.mentions[mention]);
      }
    }
    phrase.flags = static_cast<uint8_t>(phrase.flags & ~kPossessiveFlag);
    if (EndsAsOwner(document, tokens, phrase.tokens.end)) phrase.flags |= kPossessiveFlag;
    found.nouns.push_back(phrase);
  }
  add_alone(tokens.size());
  return found;
}

}  // namespace whosaid
