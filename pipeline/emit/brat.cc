#include "emit/brat.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <vector>

#include "emit/json_writer.h"
#include "emit/listing.h"
#include "emit/words.h"
#include "text/offsets.h"

namespace whosaid {
namespace {

constexpr std::array<std::string_view, 3> kContentTypes = {"Direct", "Mixed", "Indirect"};
constexpr std::array<std::string_view, 5> kMentionTypes = {"Person", "Organization", "Place",
                                                           "Group", "Other"};

class BratWriter {
 public:
  BratWriter(const Analysis& analysis, std::string& out)
      : analysis_(analysis),
        text_(analysis.document.text),
        offsets_(analysis.document.text, OffsetUnit::kCodepoint),
        listing_(analysis),
        out_(out),
        mention_id_(analysis.entities.mentions.size()) {}

  void Write() {
    for (uint32_t entity : listing_.entities()) WriteMentions(entity);
    for (uint32_t attribution : listing_.quotes()) WriteQuote(attribution);
  }

 private:
  void WriteMentions(uint32_t entity);
  void WriteQuote(uint32_t index);
  void WriteNote(uint32_t index, uint32_t content);
  // The id of the new text-bound annotation; 0, and nothing written, where there are no words.
  uint32_t WriteWords(std::string_view type, std::span<const Span> spans);
  void WriteRelation(std::string_view type, uint32_t from, uint32_t to);
  // The T of the mention that is `span`, else of one that begins there; 0 where none does.
  [[nodiscard]] uint32_t MentionAt(Span span) const;
  void SplitLines(std::span<const Span> spans);

  const Analysis& analysis_;
  std::string_view text_;
  OffsetTable offsets_;
  Listing listing_;
  std::string& out_;
  std::vector<uint32_t> mention_id_;  // by mention; 0 where it has no entity
  std::vector<Span> lines_;           // of the annotation being written
  uint32_t words_ = 0;                // ids given so far
  uint32_t relations_ = 0;
  uint32_t notes_ = 0;
};

// Into lines_: the parts of `spans` between line breaks.
void BratWriter::SplitLines(std::span<const Span> spans) {
  lines_.clear();
  for (Span span : spans) {
    while (!span.empty()) {
      const std::string_view rest = Slice(text_, span);
      const auto length = static_cast<uint32_t>(std::min(rest.find_first_of("\r\n"), rest.size()));
      if (length > 0) lines_.push_back({span.begin, span.begin + length});
      span.begin = std::min(span.end, span.begin + length + 1);
    }
  }
}

uint32_t BratWriter::WriteWords(std::string_view type, std::span<const Span> spans) {
  SplitLines(spans);
  if (lines_.empty()) return 0;
  out_ += 'T';
  AppendNumber(++words_, out_);
  out_ += '\t';
  out_ += type;
  for (size_t i = 0; i < lines_.size(); ++i) {
    out_ += i == 0 ? ' ' : ';';
    AppendNumber(offsets_.At(lines_[i].begin), out_);
    out_ += ' ';
    AppendNumber(offsets_.At(lines_[i].end), out_);
  }
  for (size_t i = 0; i < lines_.size(); ++i) {
    out_ += i == 0 ? '\t' : ' ';
    out_ += Slice(text_, lines_[i]);
  }
  out_ += '\n';
  return words_;
}

void BratWriter::WriteRelation(std::string_view type, uint32_t from, uint32_t to) {
  if (from == 0 || to == 0) return;
  out_ += 'R';
  AppendNumber(++relations_, out_);
  out_ += '\t';
  out_ += type;
  out_ += " Arg1:T";
  AppendNumber(from, out_);
  out_ += " Arg2:T";
  AppendNumber(to, out_);
  out_ += '\n';
}

void BratWriter::WriteMentions(uint32_t entity) {
  const auto type = static_cast<size_t>(analysis_.entities.entities[entity].type);
  uint32_t written = 0;
  for (uint32_t mention : listing_.MentionsOf(entity)) {
    const Span span = analysis_.tokens.span(analysis_.entities.mentions[mention].tokens);
    mention_id_[mention] = WriteWords(kMentionTypes[type], {&span, 1});
    written += mention_id_[mention] != 0 ? 1 : 0;
  }
  if (written < 2) return;
  out_ += "*\tEquiv";
  for (uint32_t mention : listing_.MentionsOf(entity)) {
    if (mention_id_[mention] == 0) continue;
    out_ += " T";
    AppendNumber(mention_id_[mention], out_);
  }
  out_ += '\n';
}

uint32_t BratWriter::MentionAt(Span span) const {
  const std::vector<Mention>& mentions = analysis_.entities.mentions;
  const auto span_of = [this](const Mention& mention) {
    return analysis_.tokens.span(mention.tokens);
  };
  const auto first = std::partition_point(
      mentions.begin(), mentions.end(),
      [&](const Mention& mention) { return span_of(mention).begin < span.begin; });
  uint32_t id = 0;
  for (auto at = first; at != mentions.end() && span_of(*at).begin == span.begin; ++at) {
    if (id == 0 || span_of(*at) == span) {
      id = mention_id_[static_cast<size_t>(at - mentions.begin())];
    }
  }
  return id;
}

void BratWriter::WriteNote(uint32_t index, uint32_t content) {
  if (content == 0) return;
  out_ += '#';
  AppendNumber(++notes_, out_);
  out_ += "\tAnnotatorNotes T";
  AppendNumber(content, out_);
  out_ += '\t';
  const ListedSpeaker speaker = listing_.SpeakerOf(index);
  if (speaker.kind != SpeakerKind::kNone) {
    ForLabelWords(Slice(text_, speaker.name), [this](std::string_view word) { out_ += word; });
    out_ += ", ";
  }
  out_ += listing_.RuleOf(index);
  out_ += '\n';
}

void BratWriter::WriteQuote(uint32_t index) {
  const Attribution& attribution = analysis_.attributions.attributions[index];
  const uint32_t content =
      WriteWords(kContentTypes[static_cast<size_t>(attribution.type)],
                 std::span(analysis_.attributions.fragments)
                     .subspan(attribution.first_fragment, attribution.fragment_count));
  WriteRelation("CuedBy", content, WriteWords("Cue", {&attribution.cue, 1}));
  WriteRelation("SourcedBy", content, WriteWords("Source", {&attribution.source, 1}));
  const Span mention = listing_.SpeakerOf(index).mention;
  if (!mention.empty()) WriteRelation("SaidBy", content, MentionAt(mention));
  WriteNote(index, content);
}

}  // namespace

void AppendBrat(const Analysis& analysis, std::string& out) { BratWriter(analysis, out).Write(); }

}  // namespace whosaid
