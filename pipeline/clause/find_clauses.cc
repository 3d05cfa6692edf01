#include "clause/find_clauses.h"

#include <vector>

#include "tokenize/items.h"

namespace whosaid {

namespace {

std::vector<TokenRange> CuedSentences(const Tokens& tokens, const std::vector<uint32_t>& cues) {
  std::vector<TokenRange> cued;
  cued.reserve(cues.size());
  auto sentence = tokens.sentences.begin();
  for (const uint32_t cue : cues) {
    if (!cued.empty() && cue < cued.back().end) continue;
    while (sentence->end <= cue) ++sentence;
    cued.push_back(*sentence);
  }
  return cued;
}

// The noun phrases in the sentences.
std::vector<Chunk> NounsIn(const std::vector<TokenRange>& sentences,
                           const std::vector<NounPhrase>& nouns, const Phase& phase) {
  std::vector<Chunk> chunks;
  chunks.reserve(nouns.size());
  uint32_t n = 0;
  for (const TokenRange sentence : sentences) {
    while (n < nouns.size() && nouns[n].tokens.begin < sentence.begin) ++n;
    for (; n < nouns.size() && nouns[n].tokens.begin < sentence.end; ++n) {
      chunks.push_back(
          {nouns[n].tokens, n, phase.ChunkSymbol(ChunkKind::kNounPhrase, nouns[n].flags)});
    }
  }
  return chunks;
}

}  // namespace

Clauses FindClauses(const Tokens& tokens, const Phrases& phrases, const ClauseRules& rules,
                    MatchScratch& scratch) {
  Clauses clauses;
  clauses.cued = CuedSentences(tokens, phrases.cues);
  if (rules.phase == nullptr || clauses.cued.empty()) return clauses;
  Items items;
  items.Append(tokens, clauses.cued, NounsIn(clauses.cued, phrases.nouns, *rules.phase),
               *rules.phase, SentenceEnds::kItems);
  std::vector<RuleMatch> matches;
  items.Match(*rules.phase, scratch, matches);
  auto sentence = clauses.cued.begin();
  uint32_t led = 0;  // up to this token a main clause is waited for
  for (const RuleMatch& match : matches) {
    const TokenRange range = items.TokensOf(match.items);
    const ClauseRules::Makes makes = rules.makes[match.rule.value()];
    while (sentence->end <= range.begin) ++sentence;
    if (makes == ClauseRules::Makes::kMain && range.begin >= led) continue;
    if (makes != ClauseRules::Makes::kBreak) {
      led = makes == ClauseRules::Makes::kLead ? sentence->end : 0;
    }
    clauses.breaks.push_back({range, match.rule});
  }
  return clauses;
}

}  // namespace whosaid
