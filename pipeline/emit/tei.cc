#include "emit/tei.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <vector>

#include "emit/json_writer.h"
#include "emit/listing.h"
#include "emit/words.h"

namespace whosaid {
namespace {

// Does XML 1.0 forbid the character that begins at `at`? U+FFFE and U+FFFF are EF BF BE and BF.
bool IsForbidden(std::string_view text, size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x20) return byte != '\t' && byte != '\n' && byte != '\r';
  const std::string_view three = text.substr(at, 3);
  return three == "\xEF\xBF\xBE" || three == "\xEF\xBF\xBF";
}

// Text or the value of an attribute. A carriage return would be read back as a line feed.
void AppendXml(std::string_view text, std::string& out) {
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (c == '"') {
      out += "&quot;";
    } else if (c == '\r') {
      out += "&#13;";
    } else if (IsForbidden(text, i)) {
      out += "\uFFFD";
      if (c == '\xEF') i += 2;
    } else {
      out += c;
    }
  }
}

enum class Mark : uint8_t { kParagraph, kFragment, kCue, kMention };

// A stretch of the text that becomes an element.
struct Element {
  Span span;
  Mark mark;
  uint32_t index;  // of a paragraph, attribution or mention
  uint32_t part;   // which fragment of the attribution; whose mention
};

class TeiWriter {
 public:
  TeiWriter(const Analysis& analysis, std::string& out)
      : analysis_(analysis), text_(analysis.document.text), listing_(analysis), out_(out) {}

  void Write() {
    out_ += "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n";
    WriteHeader();
    out_ += "<text xml:lang=\"";
    AppendXml(listing_.language(), out_);
    out_ += "\">\n<body>\n";
    WriteBody();
    out_ += "</body>\n</text>\n</TEI>\n";
  }

 private:
  void WriteHeader();
  void WriteParty(uint32_t entity, std::string_view element, std::string_view name_element);
  void WriteParties();
  void WriteBody();
  [[nodiscard]] std::vector<Element> Elements() const;
  void Open(const Element& element);
  void OpenFragment(const Element& element);
  void OpenMention(const Element& element);
  void Close(const Element& element);

  void Id(char letter, uint32_t number) {
    out_ += letter;
    AppendNumber(number, out_);
  }
  void Label(Span span) {
    ForLabelWords(Slice(text_, span), [this](std::string_view word) { AppendXml(word, out_); });
  }
  [[nodiscard]] bool IsPerson(uint32_t entity) const {
    return analysis_.entities.entities[entity].type == EntityType::kPerson;
  }

  const Analysis& analysis_;
  std::string_view text_;
  Listing listing_;
  std::string& out_;
};

void TeiWriter::WriteHeader() {
  out_ += "<teiHeader>\n<fileDesc>\n<titleStmt><title>";
  AppendXml(listing_.document_id(), out_);
  out_ +=
      "</title></titleStmt>\n"
      "<publicationStmt><p>Marked up by whosaid.</p></publicationStmt>\n"
      "<sourceDesc><p>Plain text.</p></sourceDesc>\n"
      "</fileDesc>\n"
      "<encodingDesc><classDecl><taxonomy>\n"
      "<category xml:id=\"direct\"><catDesc>in quotation marks</catDesc></category>\n"
      "<category xml:id=\"mixed\"><catDesc>partly in quotation marks</catDesc></category>\n"
      "<category xml:id=\"indirect\"><catDesc>reported</catDesc></category>\n"
      "</taxonomy></classDecl></encodingDesc>\n";
  WriteParties();
  out_ += "</teiHeader>\n";
}

void TeiWriter::WriteParty(uint32_t entity, std::string_view element,
                           std::string_view name_element) {
  out_ += '<';
  out_ += element;
  out_ += " xml:id=\"";
  Id('e', listing_.EntityNumber(Index<Entity>(entity)));
  const Entity& party = analysis_.entities.entities[entity];
  if (party.gender != Gender::kUnknown) {
    out_ += "\" gender=\"";
    out_ += Name(party.gender);
  }
  out_ += "\"><";
  out_ += name_element;
  out_ += '>';
  Label(listing_.EntityName(entity));
  out_ += "</";
  out_ += name_element;
  out_ += '>';
  if (!party.role.empty()) {
    out_ += "<note type=\"role\">";
    Label(party.role);
    out_ += "</note>";
  }
  out_ += "</";
  out_ += element;
  out_ += ">\n";
}

// Whoever is not a person stands with the organizations, so that every pointer has its target.
void TeiWriter::WriteParties() {
  if (listing_.entities().empty()) return;
  out_ += "<profileDesc><particDesc>\n";
  for (uint32_t entity : listing_.entities()) {
    if (IsPerson(entity)) WriteParty(entity, "person", "persName");
  }
  const auto is_other = [this](uint32_t entity) { return !IsPerson(entity); };
  if (std::any_of(listing_.entities().begin(), listing_.entities().end(), is_other)) {
    out_ += "<listOrg>\n";
    for (uint32_t entity : listing_.entities()) {
      if (is_other(entity)) WriteParty(entity, "org", "orgName");
    }
    out_ += "</listOrg>\n";
  }
  out_ += "</particDesc></profileDesc>\n";
}

std::vector<Element> TeiWriter::Elements() const {
  std::vector<Element> elements;
  const auto add = [&elements](Span span, Mark mark, uint32_t index, uint32_t part) {
    if (!span.empty()) elements.push_back({span, mark, index, part});
  };
  // Each paragraph takes the white space after it, the first also what is before: no byte is lost.
  const std::vector<TokenRange>& paragraphs = analysis_.tokens.paragraphs;
  uint32_t begin = 0;
  for (uint32_t i = 1; i < paragraphs.size(); ++i) {
    const uint32_t next = analysis_.tokens.span(paragraphs[i]).begin;
    add({begin, next}, Mark::kParagraph, i - 1, 0);
    begin = next;
  }
  add({begin, static_cast<uint32_t>(text_.size())}, Mark::kParagraph, 0, 0);
  for (uint32_t i : listing_.quotes()) {
    const Attribution& attribution = analysis_.attributions.attributions[i];
    for (uint32_t f = 0; f < attribution.fragment_count; ++f) {
      add(analysis_.attributions.fragments[attribution.first_fragment + f], Mark::kFragment, i, f);
    }
    add(attribution.cue, Mark::kCue, i, 0);
  }
  for (uint32_t entity : listing_.entities()) {
    for (uint32_t mention : listing_.MentionsOf(entity)) {
      add(analysis_.tokens.span(analysis_.entities.mentions[mention].tokens), Mark::kMention,
          mention, entity);
    }
  }
  std::sort(elements.begin(), elements.end(), [](const Element& a, const Element& b) {
    if (a.span.begin != b.span.begin) return a.span.begin < b.span.begin;
    if (a.mark == Mark::kParagraph || b.mark == Mark::kParagraph) return a.mark < b.mark;
    if (a.span.end != b.span.end) return a.span.end > b.span.end;
    return std::tie(a.mark, a.index, a.part) < std::tie(b.mark, b.index, b.part);
  });
  return elements;
}

void TeiWriter::WriteBody() {
  std::vector<Element> open;
  uint32_t at = 0;
  const auto write_to = [&](uint32_t end) {
    if (at < end) AppendXml(Slice(text_, {at, end}), out_);
    at = std::max(at, end);
  };
  const auto close_until = [&](uint32_t place) {
    while (!open.empty() && open.back().span.end <= place) {
      write_to(open.back().span.end);
      Close(open.back());
      open.pop_back();
    }
  };
  for (Element element : Elements()) {
    close_until(element.span.begin);
    if (!open.empty()) element.span.end = std::min(element.span.end, open.back().span.end);
    write_to(element.span.begin);
    Open(element);
    open.push_back(element);
  }
  close_until(static_cast<uint32_t>(text_.size()));
  out_ += text_.empty() ? "<p/>\n" : "\n";
}

void TeiWriter::OpenFragment(const Element& element) {
  const uint32_t number = listing_.QuoteNumber(Index<Attribution>(element.index));
  const AttributionType type = analysis_.attributions.attributions[element.index].type;
  out_ += element.part == 0 ? "<said xml:id=\"" : "<said prev=\"#";
  Id('q', number);
  if (const uint32_t who = listing_.EntityNumber(listing_.SpeakerOf(element.index).entity)) {
    out_ += "\" who=\"#";
    Id('e', who);
  }
  out_ += type == AttributionType::kDirect ? "\" direct=\"true" : "\" direct=\"false";
  out_ += "\" ana=\"#";
  out_ += Name(type);
  out_ += "\" cert=\"";
  AppendConfidence(listing_.ConfidenceOf(element.index), out_);
  out_ += "\">";
}

void TeiWriter::OpenMention(const Element& element) {
  out_ += "<rs type=\"";
  out_ += Name(analysis_.entities.mentions[element.index].kind);
  out_ += "\" ref=\"#";
  Id('e', listing_.EntityNumber(Index<Entity>(element.part)));
  out_ += "\">";
}

void TeiWriter::Open(const Element& element) {
  switch (element.mark) {
    case Mark::kParagraph:
      out_ += "<p>";
      break;
    case Mark::kFragment:
      OpenFragment(element);
      break;
    case Mark::kCue:
      out_ += "<seg type=\"cue\" corresp=\"#";
      Id('q', listing_.QuoteNumber(Index<Attribution>(element.index)));
      out_ += "\">";
      break;
    case Mark::kMention:
      OpenMention(element);
      break;
  }
}

void TeiWriter::Close(const Element& element) {
  switch (element.mark) {
    case Mark::kParagraph:
      out_ += "</p>";
      break;
    case Mark::kFragment:
      out_ += "</said>";
      break;
    case Mark::kCue:
      out_ += "</seg>";
      break;
    case Mark::kMention:
      out_ += "</rs>";
      break;
  }
}

}  // namespace

void AppendTei(const Analysis& analysis, std::string& out) { TeiWriter(analysis, out).Write(); }

}  // namespace whosaid
