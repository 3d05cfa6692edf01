#include "emit/webanno.h"

#include <algorithm>
#include <string_view>

#include "emit/json_writer.h"
#include "emit/listing.h"
#include "emit/words.h"
#include "text/offsets.h"

namespace whosaid {
namespace {

constexpr uint32_t kContextBytes = 32;

// What an IRI may hold: all of UTF-8 but controls, spaces and a few marks.
void AppendIri(std::string_view id, std::string& out) {
  constexpr char kHex[] = "0123456789ABCDEF";
  constexpr std::string_view kForbidden = "<>\"{}|\\^`";
  for (char c : id) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > 0x20 && byte != 0x7F && kForbidden.find(c) == std::string_view::npos) {
      out += c;
    } else {
      out += '%';
      out += kHex[byte >> 4];
      out += kHex[byte & 15];
    }
  }
}

bool ContinuesCharacter(char c) { return (c & 0xC0) == 0x80; }

// Some text before and after, cut between characters.
Span Before(std::string_view text, Span span) {
  uint32_t begin = span.begin < kContextBytes ? 0 : span.begin - kContextBytes;
  while (begin < span.begin && ContinuesCharacter(text[begin])) ++begin;
  return {begin, span.begin};
}

Span After(std::string_view text, Span span) {
  uint32_t end = static_cast<uint32_t>(std::min<size_t>(text.size(), span.end + kContextBytes));
  while (end < text.size() && end > span.end && ContinuesCharacter(text[end])) --end;
  return {span.end, end};
}

class AnnotationWriter {
 public:
  AnnotationWriter(const Analysis& analysis, std::string& out)
      : analysis_(analysis),
        text_(analysis.document.text),
        offsets_(analysis.document.text, OffsetUnit::kCodepoint),
        listing_(analysis),
        out_(out) {
    AppendIri(listing_.document_id(), iri_);
  }

  void Write() {
    for (uint32_t attribution : listing_.quotes()) WriteAnnotation(attribution);
  }

 private:
  void WriteAnnotation(uint32_t index);
  void WriteBodies(uint32_t index);
  void WriteTarget(const Attribution& attribution);
  void WriteFragment(Span span);
  void Raw(std::string_view json) { out_ += json; }

  const Analysis& analysis_;
  std::string_view text_;
  OffsetTable offsets_;
  Listing listing_;
  std::string& out_;
  std::string iri_;
};

void AnnotationWriter::WriteBodies(uint32_t index) {
  const Attribution& attribution = analysis_.attributions.attributions[index];
  Raw(R"([{"type":"TextualBody","purpose":"classifying","value":")");
  Raw(Name(attribution.type));
  Raw("\"}");
  const ListedSpeaker speaker = listing_.SpeakerOf(index);
  if (speaker.kind != SpeakerKind::kNone) {
    Raw(R"(,{"type":"TextualBody","purpose":"identifying","value":")");
    ForLabelWords(Slice(text_, speaker.name),
                  [this](std::string_view w) { AppendJsonEscaped(w, out_); });
    Raw("\"}");
  }
  if (!attribution.cue.empty()) {
    Raw(R"(,{"type":"TextualBody","purpose":"describing","value":)");
    AppendJsonString(Slice(text_, attribution.cue), out_);
    Raw("}");
  }
  Raw("]");
}

void AnnotationWriter::WriteFragment(Span span) {
  Raw(R"({"type":"SpecificResource","source":)");
  AppendJsonString(iri_, out_);
  Raw(R"(,"selector":[{"type":"TextQuoteSelector","exact":)");
  AppendJsonString(Slice(text_, span), out_);
  Raw(",\"prefix\":");
  AppendJsonString(Slice(text_, Before(text_, span)), out_);
  Raw(",\"suffix\":");
  AppendJsonString(Slice(text_, After(text_, span)), out_);
  Raw(R"(},{"type":"TextPositionSelector","start":)");
  AppendNumber(offsets_.At(span.begin), out_);
  Raw(",\"end\":");
  AppendNumber(offsets_.At(span.end), out_);
  Raw("}]}");
}

void AnnotationWriter::WriteTarget(const Attribution& attribution) {
  const bool several = attribution.fragment_count > 1;
  if (several) Raw(R"({"type":"List","items":[)");
  for (uint32_t i = 0; i < attribution.fragment_count; ++i) {
    if (i > 0) Raw(",");
    WriteFragment(analysis_.attributions.fragments[attribution.first_fragment + i]);
  }
  if (several) Raw("]}");
}

void AnnotationWriter::WriteAnnotation(uint32_t index) {
  Raw(R"({"@context":"http://www.w3.org/ns/anno.jsonld","id":")");
  AppendJsonEscaped(iri_, out_);
  // An id with a fragment of its own cannot take another.
  Raw(iri_.find('#') == std::string::npos ? "#q" : "/q");
  AppendNumber(listing_.QuoteNumber(Index<Attribution>(index)), out_);
  Raw(R"(","type":"Annotation","motivation":"identifying","generator":)"
      R"({"type":"Software","name":"whosaid"},"body":)");
  WriteBodies(index);
  Raw(",\"target\":");
  WriteTarget(analysis_.attributions.attributions[index]);
  Raw("}\n");
}

}  // namespace

void AppendWebAnnotations(const Analysis& analysis, std::string& out) {
  AnnotationWriter(analysis, out).Write();
}

}  // namespace whosaid
