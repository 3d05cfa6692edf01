#include "run/seen_items.h"

#include <algorithm>
#include <array>
#include <bit>
#include <initializer_list>

#include "tokenize/items.h"

namespace whosaid {
namespace {

std::string_view NameOf(ChunkKind kind) {
  for (const auto& chunk : kChunkNames) {
    if (chunk.kind == kind) return chunk.name;
  }
  return "?";
}

// Of the flags under which a chunk has this symbol, the fewest: what the rules know of it.
std::optional<uint8_t> FlagsOf(const Phase& phase, ChunkKind kind, char symbol) {
  std::optional<uint8_t> fewest;
  for (unsigned flags = 0; flags < 256; ++flags) {
    if (phase.ChunkSymbol(kind, static_cast<uint8_t>(flags)) != symbol) continue;
    if (!fewest || std::popcount(flags) < std::popcount(unsigned{*fewest})) {
      fewest = static_cast<uint8_t>(flags);
    }
  }
  return fewest;
}

std::string_view FormName(Shape shape) {
  switch (shape.form()) {
    case Form::kNumber:
      return "number";
    case Form::kMark:
      return "mark";
    case Form::kPoint:
      return "point";
    default:
      return "word";
  }
}

}  // namespace

SeenItems::SeenItems(const Analysis& analysis, const StageRules& rules, const PhaseRun& run,
                     std::string_view phase)
    : analysis_(analysis),
      rules_(rules),
      run_(run),
      phase_(phase),
      of_turns_(phase == "dialogue" || phase == "report"),
      paragraph_end_(run.phase->ChunkSymbol(ChunkKind::kParagraph, 0)),
      sentence_end_(run.phase->ChunkSymbol(ChunkKind::kEnd, 0)) {}

TokenRange SeenItems::TokensOf(ItemRange range) const {
  if (range.begin >= range.end) return {};
  const uint32_t last = range.end - 1;
  const bool ends = IsParagraphEnd(last) || range.end >= size();
  const uint32_t begin = run_.first_token[range.begin];
  return {begin, std::max(begin, run_.first_token[ends ? last : range.end])};
}

Span SeenItems::SpanOf(ItemRange range) const { return analysis_.tokens.span(TokensOf(range)); }

bool SeenItems::IsQuote(uint32_t item) const { return KindOf(item) == ChunkKind::kQuote; }

SeenItem SeenItems::At(uint32_t item) const {
  SeenItem seen;
  seen.span = SpanAt(item);
  if (const std::optional<ChunkKind> kind = KindOf(item)) {
    seen.is_chunk = true;
    seen.kind = ChunkName(*kind, run_.symbols[item]);
  } else {
    seen.kind = FormName(analysis_.tokens.shape[run_.first_token[item]]);
  }
  return seen;
}

// Of a turn, the words of its paragraph or of the mention in it.
Span SeenItems::SpanAt(uint32_t item) const {
  if (!of_turns_) return SpanOf({item, item + 1});
  const Tokens& tokens = analysis_.tokens;
  if (const PhaseRun::Chunk* mention = ChunkAt(item)) {
    return tokens.span(analysis_.entities.mentions[mention->index].tokens);
  }
  if (!IsQuote(item)) return {};
  const auto paragraph =
      std::partition_point(tokens.paragraphs.begin(), tokens.paragraphs.end(),
                           [&](TokenRange range) { return range.end <= run_.first_token[item]; });
  return tokens.span(*paragraph);
}

const PhaseRun::Chunk* SeenItems::ChunkAt(uint32_t item) const {
  const auto chunk =
      std::lower_bound(run_.chunks.begin(), run_.chunks.end(), item,
                       [](const PhaseRun::Chunk& c, uint32_t at) { return c.item < at; });
  return chunk != run_.chunks.end() && chunk->item == item ? &*chunk : nullptr;
}

// None for a token and for a phrase of several.
std::optional<ChunkKind> SeenItems::KindOf(uint32_t item) const {
  if (IsParagraphEnd(item)) return ChunkKind::kParagraph;
  if (of_turns_) return KindBySymbol(run_.symbols[item]);
  if (const PhaseRun::Chunk* chunk = ChunkAt(item)) return KindOfChunk(item, chunk->index);
  const bool ends = run_.symbols[item] == sentence_end_ && sentence_end_ != Phase::kPlainSymbol;
  return ends ? std::optional(ChunkKind::kEnd) : std::nullopt;
}

std::optional<ChunkKind> SeenItems::KindOfChunk(uint32_t item, uint32_t index) const {
  if (index == Items::kNoChunk) return ChunkKind::kEnd;
  const std::vector<Mention>& mentions = analysis_.entities.mentions;
  if (phase_ == "phrase") return ChunkOf(mentions[index]);
  if (phase_ != "nominal") {
    return index < analysis_.phrases.nouns.size() ? ChunkKind::kNounPhrase : ChunkKind::kQuote;
  }
  // The mention as its rule made it: gathering may have found out more since.
  const uint32_t token = run_.first_token[item];
  auto mention = std::partition_point(mentions.begin(), mentions.end(),
                                      [&](const Mention& m) { return m.tokens.begin < token; });
  for (; mention != mentions.end() && mention->tokens.begin == token; ++mention) {
    if (mention->kind == MentionKind::kNominal) continue;
    Mention made = *mention;
    made.type = rules_.tag.mentions[mention->rule.value()].type;
    return ChunkOf(made);
  }
  return KindBySymbol(run_.symbols[item]);
}

// Where rules see paragraphs, which are no chunks of the text.
std::optional<ChunkKind> SeenItems::KindBySymbol(char symbol) const {
  for (const ChunkKind kind :
       {ChunkKind::kParagraph, ChunkKind::kEnd, ChunkKind::kQuote, ChunkKind::kName,
        ChunkKind::kPerson, ChunkKind::kOrganization, ChunkKind::kPlace, ChunkKind::kGroup,
        ChunkKind::kRole, ChunkKind::kPronoun}) {
    if (FlagsOf(*run_.phase, kind, symbol)) return kind;
  }
  return std::nullopt;
}

std::string SeenItems::ChunkName(ChunkKind kind, char symbol) const {
  std::string name(NameOf(kind));
  const unsigned flags = FlagsOf(*run_.phase, kind, symbol).value_or(0);
  std::string names;
  for (const FlagName& flag : kFlagNames) {
    if (flag.of_quote != (kind == ChunkKind::kQuote) || (flags & flag.flag) == 0) continue;
    names.append(names.empty() ? "" : ",").append(flag.name);
  }
  return names.empty() ? name : name + "[" + names + "]";
}

}  // namespace whosaid
