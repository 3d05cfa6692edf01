#include "emit/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "emit/listing.h"
#include "emit/paragraph.h"
#include "emit/words.h"

namespace whosaid {
namespace {

// The column of names is as wide as the longest name, within these bounds.
constexpr int kMinNameColumns = 6;
constexpr int kMaxNameColumns = 24;
constexpr std::string_view kMargin = "  ";
constexpr std::string_view kNobody = "?";

struct Palette {
  std::string_view title;
  std::string_view name;
  std::string_view nobody;
  std::string_view indirect;
  std::string_view type[3];  // by AttributionType
  std::string_view dim;
  std::string_view warning;
  std::string_view reset;
};

constexpr Palette kPlain = {};
constexpr Palette kColor = {
    .title = "\x1b[1;4m",
    .name = "\x1b[1m",
    .nobody = "\x1b[1;33m",
    .indirect = "\x1b[3m",
    .type = {"\x1b[32m", "\x1b[33m", "\x1b[36m"},
    .dim = "\x1b[2m",
    .warning = "\x1b[33m",
    .reset = "\x1b[0m",
};

class TextWriter {
 public:
  TextWriter(const Analysis& analysis, bool color, std::string& out)
      : analysis_(analysis),
        text_(analysis.document.text),
        listing_(analysis),
        palette_(color ? kColor : kPlain),
        out_(out) {}

  void Write() {
    WriteTitle();
    name_columns_ = kMinNameColumns;
    for (uint32_t attribution : listing_.quotes()) {
      SetName(listing_.SpeakerOf(attribution));
      name_columns_ = std::max(name_columns_, std::min(ColumnsOf(name_), kMaxNameColumns));
    }
    for (uint32_t attribution : listing_.quotes()) {
      out_ += '\n';
      WriteQuote(attribution);
    }
    if (!listing_.diagnostics().empty()) out_ += '\n';
    WriteDiagnostics();
    out_ += '\n';
  }

 private:
  void WriteTitle();
  void WriteQuote(uint32_t index);
  void WriteWords(const Attribution& attribution);
  void WriteDetails(uint32_t index, const ListedSpeaker& speaker);
  void WriteDiagnostics();

  // Into name_, drawn together to one line.
  void SetName(const ListedSpeaker& speaker) {
    name_.clear();
    ForLabelWords(Slice(text_, speaker.name), [this](std::string_view word) { name_ += word; });
    if (name_.empty()) name_ += kNobody;
  }
  [[nodiscard]] int indent() const { return name_columns_ + 2 * static_cast<int>(kMargin.size()); }
  void Styled(std::string_view style, std::string_view words) {
    out_ += style;
    out_ += words;
    if (!style.empty()) out_ += palette_.reset;
  }

  const Analysis& analysis_;
  std::string_view text_;
  Listing listing_;
  const Palette& palette_;
  std::string& out_;
  std::string name_;
  int name_columns_ = kMinNameColumns;
};

void TextWriter::WriteTitle() {
  Paragraph title(0, kTextColumns, palette_.title, out_);
  title.Put(listing_.document_id());
  title.Style(palette_.dim);
  const size_t count = listing_.quotes().size();
  title.Put(count == 0   ? std::string(" no quotes")
            : count == 1 ? std::string(" 1 quote")
                         : fmt::format(" {} quotes", count));
  title.Finish();
}

void TextWriter::WriteQuote(uint32_t index) {
  const Attribution& attribution = analysis_.attributions.attributions[index];
  const ListedSpeaker speaker = listing_.SpeakerOf(index);
  SetName(speaker);
  out_ += kMargin;
  const std::string_view style =
      speaker.kind == SpeakerKind::kNone ? palette_.nobody : palette_.name;
  out_ += style;
  AppendCell(name_, name_columns_, out_);
  if (!style.empty()) out_ += palette_.reset;
  out_ += kMargin;
  WriteWords(attribution);
  out_.append(static_cast<size_t>(indent()), ' ');
  WriteDetails(index, speaker);
}

void TextWriter::WriteWords(const Attribution& attribution) {
  const bool direct = attribution.type == AttributionType::kDirect;
  const bool indirect = attribution.type == AttributionType::kIndirect;
  Paragraph words(indent(), kTextColumns, indirect ? palette_.indirect : "", out_);
  if (direct) words.Put("“");
  bool first = true;
  for (uint32_t i = 0; i < attribution.fragment_count; ++i) {
    const Span said = SaidWords(analysis_, attribution, i);
    if (said.empty()) continue;
    if (!first) words.Put(direct ? "” … “" : " … ");  // what the cue interrupts
    first = false;
    words.Put(Slice(text_, said));
  }
  if (direct) words.Put("”");
  words.Finish();
}

void TextWriter::WriteDetails(uint32_t index, const ListedSpeaker& speaker) {
  const Attribution& attribution = analysis_.attributions.attributions[index];
  Paragraph details(indent(), kTextColumns, palette_.type[static_cast<size_t>(attribution.type)],
                    out_);
  details.Put(Name(attribution.type));
  details.Style(palette_.dim);
  if (listing_.QuoteNumber(attribution.parent) != 0) details.Put(", nested");
  if (!attribution.cue.empty()) {
    details.Put(" · ");
    details.Put(Slice(text_, attribution.cue));
  }
  if (speaker.kind == SpeakerKind::kImplicit) {
    details.Put(" · implied");
  } else if (speaker.mention != speaker.name) {
    // Whom the text calls otherwise in this place: "he", "the minister".
    details.Put(" · as “");
    details.Put(Slice(text_, speaker.mention));
    details.Put("”");
  }
  details.Put(" · ");
  details.Put(listing_.RuleOf(index));
  details.Finish();
}

void TextWriter::WriteDiagnostics() {
  size_t line = 1;
  uint32_t at = 0;
  for (const Diagnostic* diagnostic : listing_.diagnostics()) {
    line += static_cast<size_t>(
        std::count(text_.begin() + at, text_.begin() + diagnostic->offset, '\n'));
    at = diagnostic->offset;
    out_ += kMargin;
    Styled(palette_.warning, "!");
    out_ += ' ';
    Paragraph message(4, kTextColumns, palette_.dim, out_);
    message.Put(fmt::format("line {}: {}", line, diagnostic->message));
    message.Finish();
  }
}

}  // namespace

void AppendText(const Analysis& analysis, bool color, std::string& out) {
  TextWriter(analysis, color, out).Write();
}

}  // namespace whosaid
