#include "emit/jsonl.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

#include "emit/json_block.h"
#include "emit/listing.h"
#include "emit/pieces.h"
#include "emit/why.h"
#include "emit/words.h"

namespace whosaid {
namespace {

std::string_view Name(OffsetUnit unit) {
  switch (unit) {
    case OffsetUnit::kByte:
      return "byte";
    case OffsetUnit::kUtf16:
      return "utf16";
    case OffsetUnit::kCodepoint:
      break;
  }
  return "codepoint";
}

// A piece filled up, so that it is copied without a look at its length.
struct PaddedPiece {
  template <size_t kSize>
  // Implicit, for the tables below.
  // NOLINTNEXTLINE(google-explicit-constructor)
  constexpr PaddedPiece(const char (&piece)[kSize]) : size(kSize - 1) {
    static_assert(kSize <= 24);
    std::copy(piece, piece + kSize - 1, json);
  }
  char json[24] = {};
  size_t size;
};

[[nodiscard]] char* PutPadded(char* at, const PaddedPiece& piece) {
  std::memcpy(at, piece.json, sizeof(piece.json));
  return at + piece.size;
}

// In the order of their enums.
constexpr std::array<PaddedPiece, 3> kMentionEnds = {
    R"(,"kind":"name"},)", R"(,"kind":"pronoun"},)", R"(,"kind":"nominal"},)"};
constexpr std::array<PaddedPiece, 5> kTypes = {"person", "organization", "place", "group", "other"};
constexpr std::array<PaddedPiece, 3> kGenders = {"unknown", "male", "female"};

// One line in the making.
class LineWriter {
 public:
  LineWriter(const Analysis& analysis, OffsetUnit unit, const Explanation* explanation,
             std::string& out)
      : analysis_(analysis),
        explanation_(explanation),
        text_(analysis.document.text),
        offsets_(analysis.document.text, unit),
        listing_(analysis),
        line_(out) {}

  void Write(OffsetUnit unit);

 private:
  void WriteQuote(uint32_t index);
  void WriteSpeaker(uint32_t attribution);
  void WriteWhy(uint32_t attribution);
  void WriteEntity(uint32_t index);
  void WriteMentions(uint32_t entity);
  void WriteDiagnostic(const Diagnostic& diagnostic);

  void Raw(std::string_view json) { line_.Put(json); }
  void WriteString(std::string_view text);
  // "start":1,"end":2
  void WriteOffsets(Span span);
  // {"start":1,"end":2,"text":"..."} or null
  void WriteSpan(Span span);
  // The words of a name or role, between quotation marks.
  void WriteLabel(Span span);

  const Analysis& analysis_;
  const Explanation* explanation_;
  size_t place_ = 0;  // of the explanation: the last that does not begin behind the quote
  std::string_view text_;
  OffsetTable offsets_;
  Listing listing_;
  JsonBlock line_;
};

void LineWriter::WriteString(std::string_view text) {
  Raw("\"");
  line_.PutEscaped(text);
  Raw("\"");
}

void LineWriter::WriteOffsets(Span span) {
  line_.Wrote(PutOffsets(line_.Room(kOffsetsRoom), offsets_.At(span)));
}

void LineWriter::WriteSpan(Span span) {
  if (span.empty()) {
    Raw("null");
    return;
  }
  Raw("{");
  WriteOffsets(span);
  Raw(",\"text\":");
  WriteString(Slice(text_, span));
  Raw("}");
}

void LineWriter::WriteLabel(Span span) {
  Raw("\"");
  line_.PutLabel(text_, span);
  Raw("\"");
}

void LineWriter::WriteSpeaker(uint32_t attribution) {
  const ListedSpeaker speaker = listing_.SpeakerOf(attribution);
  if (speaker.kind == SpeakerKind::kNone) {
    Raw("null");
    return;
  }
  Raw("{\"name\":");
  WriteLabel(speaker.name);
  if (const uint32_t number = listing_.EntityNumber(speaker.entity)) {
    Raw(",\"entity\":\"e");
    line_.PutNumber(number);
    Raw("\",\"kind\":\"");
  } else {
    Raw(",\"entity\":null,\"kind\":\"");
  }
  Raw(whosaid::Name(speaker.kind));
  Raw("\"");
  if (speaker.kind != SpeakerKind::kImplicit) {
    Raw(",");
    WriteOffsets(speaker.mention);
    Raw(",\"text\":");
    WriteString(Slice(text_, speaker.mention));
  }
  Raw("}");
}

void LineWriter::WriteQuote(uint32_t index) {
  const Attribution& attribution = analysis_.attributions.attributions[index];
  Raw("{\"id\":\"q");
  line_.PutNumber(listing_.QuoteNumber(Index<Attribution>(index)));
  Raw("\",\"type\":\"");
  Raw(whosaid::Name(attribution.type));
  Raw("\",\"text\":\"");
  ForSaidWords(analysis_, attribution, [this](std::string_view w) { line_.PutEscaped(w); });
  Raw("\",\"content\":[");
  for (uint32_t i = 0; i < attribution.fragment_count; ++i) {
    Raw(i == 0 ? "{" : ",{");
    WriteOffsets(analysis_.attributions.fragments[attribution.first_fragment + i]);
    Raw("}");
  }
  Raw("],\"cue\":");
  WriteSpan(attribution.cue);
  Raw(",\"source\":");
  WriteSpan(attribution.source);
  Raw(",\"speaker\":");
  WriteSpeaker(index);
  Raw(",\"rule\":");
  WriteString(listing_.RuleOf(index));
  Raw(",\"confidence\":");
  line_.PutConfidence(listing_.ConfidenceOf(index));
  if (const uint32_t parent = listing_.QuoteNumber(attribution.parent)) {
    Raw(",\"parent\":\"q");
    line_.PutNumber(parent);
    Raw("\"");
  }
  if (explanation_ != nullptr) WriteWhy(index);
  Raw("}");
}

// Quotes come in text order, and so do places.
void LineWriter::WriteWhy(uint32_t attribution) {
  const std::vector<ExplainedPlace>& places = explanation_->places;
  const Attribution& a = analysis_.attributions.attributions[attribution];
  const uint32_t begin = analysis_.attributions.fragments[a.first_fragment].begin;
  while (place_ + 1 < places.size() && places[place_ + 1].span.begin <= begin) ++place_;
  Raw(",\"why\":{\"rule\":");
  WriteString(listing_.RuleOf(attribution));
  const Index<Rule> rule = listing_.RuleIndexOf(attribution);
  if (rule.has_value()) {
    Raw(",\"file\":");
    WriteString(PlaceOf(analysis_.rules->rule(rule), explanation_->rule_folder));
  }
  Raw(",\"over\":[");
  bool first = true;
  if (place_ < places.size()) {
    for (const Index<Rule> loser : LosersOf(analysis_, places[place_], attribution)) {
      if (!first) Raw(",");
      first = false;
      WriteString(analysis_.rules->rule(loser).id);
    }
  }
  Raw("],\"speaker\":");
  WriteString(WhySpeaker(analysis_, listing_, attribution));
  Raw("}");
}

void LineWriter::WriteEntity(uint32_t index) {
  constexpr size_t kRoom = 128;
  const Entity& entity = analysis_.entities.entities[index];
  char* at = PutPiece(line_.Room(kRoom), R"({"id":"e)");
  at = PutNumber(at, listing_.EntityNumber(Index<Entity>(index)));
  line_.Wrote(PutPiece(at, R"(","name":")"));
  line_.PutLabel(text_, listing_.EntityName(index));
  at = PutPiece(line_.Room(kRoom), R"(","type":")");
  at = PutPadded(at, kTypes[static_cast<size_t>(entity.type)]);
  at = PutPiece(at, R"(","gender":")");
  at = PutPadded(at, kGenders[static_cast<size_t>(entity.gender)]);
  at = PutPiece(at, R"(","role":)");
  if (entity.role.empty()) {
    line_.Wrote(PutPiece(at, "null"));
  } else {
    line_.Wrote(at);
    WriteLabel(entity.role);
  }
  line_.Wrote(PutPiece(line_.Room(kRoom), R"(,"mentions":[)"));
  WriteMentions(index);
  Raw("]}");
}

// An entity that is shown has one mention at least.
void LineWriter::WriteMentions(uint32_t entity) {
  constexpr size_t kRoom = 64;
  char* at = line_.Room(kRoom);
  for (const uint32_t m : listing_.MentionsOf(entity)) {
    const Mention& mention = analysis_.entities.mentions[m];
    const Span span = analysis_.tokens.span(mention.tokens);
    at = PutPiece(line_.Room(kRoom), "{");
    at = PutOffsets(at, offsets_.At(span));
    at = PutPadded(at, kMentionEnds[static_cast<size_t>(mention.kind)]);
    line_.Wrote(at);
  }
  line_.Wrote(at - 1);  // the comma
}

void LineWriter::WriteDiagnostic(const Diagnostic& diagnostic) {
  Raw("{\"code\":");
  WriteString(diagnostic.code);
  Raw(",\"start\":");
  line_.PutNumber(offsets_.At(diagnostic.offset));
  Raw(",\"message\":");
  WriteString(diagnostic.message);
  Raw("}");
}

void LineWriter::Write(OffsetUnit unit) {
  Raw("{\"id\":");
  WriteString(listing_.document_id());
  Raw(",\"language\":");
  WriteString(listing_.language());
  Raw(",\"offsets\":\"");
  Raw(Name(unit));
  Raw("\",\"quotes\":[");
  bool first = true;
  for (uint32_t attribution : listing_.quotes()) {
    if (!first) Raw(",");
    first = false;
    WriteQuote(attribution);
  }
  Raw("],\"entities\":[");
  first = true;
  for (uint32_t entity : listing_.entities()) {
    if (!first) Raw(",");
    first = false;
    WriteEntity(entity);
  }
  Raw("],\"diagnostics\":[");
  first = true;
  for (const Diagnostic* diagnostic : listing_.diagnostics()) {
    if (!first) Raw(",");
    first = false;
    WriteDiagnostic(*diagnostic);
  }
  Raw("]}\n");
}

}  // namespace

void AppendJsonLine(const Analysis& analysis, OffsetUnit unit, std::string& out) {
  LineWriter(analysis, unit, nullptr, out).Write(unit);
}

void AppendJsonLine(const Analysis& analysis, const Explanation& explanation, OffsetUnit unit,
                    std::string& out) {
  LineWriter(analysis, unit, &explanation, out).Write(unit);
}

}  // namespace whosaid
