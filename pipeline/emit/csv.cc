#include "emit/csv.h"

#include <string_view>

#include "emit/json_writer.h"
#include "emit/listing.h"
#include "emit/words.h"

namespace whosaid {
namespace {

// Writes one field piece by piece. Always between marks, so that a piece needs no look ahead.
class Field {
 public:
  explicit Field(std::string& out) : out_(out) { out_ += '"'; }
  Field(const Field&) = delete;
  Field& operator=(const Field&) = delete;
  ~Field() { out_ += '"'; }

  void Append(std::string_view piece) {
    if (!piece.empty() && first_) {
      first_ = false;
      if (std::string_view("=+-@\t\r").find(piece.front()) != std::string_view::npos) out_ += '\'';
    }
    while (true) {
      const size_t mark = piece.find('"');
      out_ += piece.substr(0, mark);
      if (mark == std::string_view::npos) return;
      out_ += "\"\"";
      piece.remove_prefix(mark + 1);
    }
  }

 private:
  std::string& out_;
  bool first_ = true;
};

class RowWriter {
 public:
  RowWriter(const Analysis& analysis, OffsetUnit unit, std::string& out)
      : analysis_(analysis),
        text_(analysis.document.text),
        offsets_(analysis.document.text, unit),
        listing_(analysis),
        out_(out) {}

  void Write() {
    for (uint32_t attribution : listing_.quotes()) WriteRow(attribution);
  }

 private:
  void WriteRow(uint32_t index);
  void WriteSpeaker(uint32_t attribution);
  void WriteContent(const Attribution& attribution);

  // Each writes the comma after its field.
  void Words(std::string_view words) {
    if (!words.empty()) Field(out_).Append(words);
    out_ += ',';
  }
  void Label(Span span) {
    if (!span.empty()) {
      Field field(out_);
      ForLabelWords(Slice(text_, span), [&field](std::string_view word) { field.Append(word); });
    }
    out_ += ',';
  }
  void Number(uint32_t number) {
    AppendNumber(number, out_);
    out_ += ',';
  }

  const Analysis& analysis_;
  std::string_view text_;
  OffsetTable offsets_;
  Listing listing_;
  std::string& out_;
};

// speaker,speaker_kind,speaker_role,speaker_gender
void RowWriter::WriteSpeaker(uint32_t attribution) {
  const ListedSpeaker speaker = listing_.SpeakerOf(attribution);
  if (speaker.kind == SpeakerKind::kNone) {
    out_ += ",,,,";
    return;
  }
  Label(speaker.name);
  out_ += Name(speaker.kind);
  out_ += ',';
  if (!speaker.entity.has_value()) {
    out_ += ",,";
    return;
  }
  const Entity& entity = analysis_.entities.entities[speaker.entity.value()];
  Label(entity.role);
  out_ += Name(entity.gender);
  out_ += ',';
}

void RowWriter::WriteContent(const Attribution& attribution) {
  {
    Field field(out_);
    ForSaidWords(analysis_, attribution, [&field](std::string_view w) { field.Append(w); });
  }
  out_ += ',';
  Words(Slice(text_, attribution.cue));
  Words(Slice(text_, attribution.source));
  const std::vector<Span>& fragments = analysis_.attributions.fragments;
  const uint32_t last = attribution.first_fragment + attribution.fragment_count - 1;
  Number(offsets_.At(fragments[attribution.first_fragment].begin));
  Number(offsets_.At(fragments[last].end));
}

void RowWriter::WriteRow(uint32_t index) {
  const Attribution& attribution = analysis_.attributions.attributions[index];
  Words(listing_.document_id());
  out_ += 'q';
  Number(listing_.QuoteNumber(Index<Attribution>(index)));
  out_ += Name(attribution.type);
  out_ += ',';
  WriteSpeaker(index);
  WriteContent(attribution);
  Words(listing_.RuleOf(index));
  AppendConfidence(listing_.ConfidenceOf(index), out_);
  out_ += "\r\n";
}

}  // namespace

void AppendCsvHeader(std::string& out) {
  out +=
      "document,quote,type,speaker,speaker_kind,speaker_role,speaker_gender,text,cue,source,start,"
      "end,rule,confidence\r\n";
}

void AppendCsvRows(const Analysis& analysis, OffsetUnit unit, std::string& out) {
  RowWriter(analysis, unit, out).Write();
}

}  // namespace whosaid
