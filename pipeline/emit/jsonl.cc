#include "emit/jsonl.h"

#include <string_view>

#include "emit/json_writer.h"
#include "emit/listing.h"
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

// One line in the making.
class LineWriter {
 public:
  LineWriter(const Analysis& analysis, OffsetUnit unit, std::string& out)
      : analysis_(analysis),
        text_(analysis.document.text),
        offsets_(analysis.document.text, unit),
        listing_(analysis),
        out_(out) {}

  void Write(OffsetUnit unit);

 private:
  void WriteQuote(uint32_t index);
  void WriteSpeaker(uint32_t attribution);
  void WriteEntity(uint32_t index);
  void WriteDiagnostic(const Diagnostic& diagnostic);

  void Raw(std::string_view json) { out_ += json; }
  // "start":1,"end":2
  void WriteOffsets(Span span);
  // {"start":1,"end":2,"text":"..."} or null
  void WriteSpan(Span span);
  // The words of a name or role, between quotation marks.
  void WriteLabel(Span span);

  const Analysis& analysis_;
  std::string_view text_;
  OffsetTable offsets_;
  Listing listing_;
  std::string& out_;
};

void LineWriter::WriteOffsets(Span span) {
  Raw("\"start\":");
  AppendNumber(offsets_.At(span.begin), out_);
  Raw(",\"end\":");
  AppendNumber(offsets_.At(span.end), out_);
}

void LineWriter::WriteSpan(Span span) {
  if (span.empty()) {
    Raw("null");
    return;
  }
  Raw("{");
  WriteOffsets(span);
  Raw(",\"text\":");
  AppendJsonString(Slice(text_, span), out_);
  Raw("}");
}

void LineWriter::WriteLabel(Span span) {
  Raw("\"");
  ForLabelWords(Slice(text_, span), [this](std::string_view w) { AppendJsonEscaped(w, out_); });
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
    AppendNumber(number, out_);
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
    AppendJsonString(Slice(text_, speaker.mention), out_);
  }
  Raw("}");
}

void LineWriter::WriteQuote(uint32_t index) {
  const Attribution& attribution = analysis_.attributions.attributions[index];
  Raw("{\"id\":\"q");
  AppendNumber(listing_.QuoteNumber(Index<Attribution>(index)), out_);
  Raw("\",\"type\":\"");
  Raw(whosaid::Name(attribution.type));
  Raw("\",\"text\":\"");
  ForSaidWords(analysis_, attribution, [this](std::string_view w) { AppendJsonEscaped(w, out_); });
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
  AppendJsonString(listing_.RuleOf(index), out_);
  Raw(",\"confidence\":");
  AppendConfidence(listing_.ConfidenceOf(index), out_);
  if (const uint32_t parent = listing_.QuoteNumber(attribution.parent)) {
    Raw(",\"parent\":\"q");
    AppendNumber(parent, out_);
    Raw("\"");
  }
  Raw("}");
}

void LineWriter::WriteEntity(uint32_t index) {
  const Entity& entity = analysis_.entities.entities[index];
  Raw("{\"id\":\"e");
  AppendNumber(listing_.EntityNumber(Index<Entity>(index)), out_);
  Raw("\",\"name\":");
  WriteLabel(listing_.EntityName(index));
  Raw(",\"type\":\"");
  Raw(whosaid::Name(entity.type));
  Raw("\",\"gender\":\"");
  Raw(whosaid::Name(entity.gender));
  Raw("\",\"role\":");
  if (entity.role.empty()) {
    Raw("null");
  } else {
    WriteLabel(entity.role);
  }
  Raw(",\"mentions\":[");
  bool first = true;
  for (uint32_t m : listing_.MentionsOf(index)) {
    const Mention& mention = analysis_.entities.mentions[m];
    Raw(first ? "{" : ",{");
    first = false;
    WriteOffsets(analysis_.tokens.span(mention.tokens));
    Raw(",\"kind\":\"");
    Raw(whosaid::Name(mention.kind));
    Raw("\"}");
  }
  Raw("]}");
}

void LineWriter::WriteDiagnostic(const Diagnostic& diagnostic) {
  Raw("{\"code\":");
  AppendJsonString(diagnostic.code, out_);
  Raw(",\"start\":");
  AppendNumber(offsets_.At(diagnostic.offset), out_);
  Raw(",\"message\":");
  AppendJsonString(diagnostic.message, out_);
  Raw("}");
}

void LineWriter::Write(OffsetUnit unit) {
  Raw("{\"id\":");
  AppendJsonString(listing_.document_id(), out_);
  Raw(",\"language\":");
  AppendJsonString(listing_.language(), out_);
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
  LineWriter(analysis, unit, out).Write(unit);
}

}  // namespace whosaid
