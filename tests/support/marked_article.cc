#include "support/marked_article.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <map>
#include <sstream>
#include <utility>

namespace whosaid {
namespace {

// A place in the file, both from 1; columns count code points.
struct Place {
  uint32_t line = 1;
  uint32_t column = 1;
};

// Stops the parse. Thrown and caught in this file only.
struct ParseFailure {
  Place place;
  std::string what;
};

[[noreturn]] void Fail(Place place, std::string what) {
  throw ParseFailure{place, std::move(what)};
}

constexpr std::array<std::pair<std::string_view, GoldUse>, 4> kUses = {{
    {"title", GoldUse::kTitle},
    {"nickname", GoldUse::kNickname},
    {"heading", GoldUse::kHeading},
    {"word", GoldUse::kWord},
}};

constexpr std::array<std::pair<std::string_view, GoldType>, 3> kTypes = {{
    {"direct", GoldType::kDirect},
    {"mixed", GoldType::kMixed},
    {"indirect", GoldType::kIndirect},
}};

template <class Table>
auto Find(const Table& table, std::string_view name) {
  return std::find_if(table.begin(), table.end(),
                      [name](const auto& entry) { return entry.first == name; });
}

std::string Quoted(std::string_view name) { return "'" + std::string(name) + "'"; }

bool IsSpace(char byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; }

std::string_view Trim(std::string_view text) {
  while (!text.empty() && IsSpace(text.front())) text.remove_prefix(1);
  while (!text.empty() && IsSpace(text.back())) text.remove_suffix(1);
  return text;
}

// "a; b" -> {"a", "b"}; no empty pieces.
std::vector<std::string> Split(std::string_view text, std::string_view separator) {
  std::vector<std::string> pieces;
  while (true) {
    const size_t at = text.find(separator);
    if (const std::string_view piece = Trim(text.substr(0, at)); !piece.empty()) {
      pieces.emplace_back(piece);
    }
    if (at == std::string_view::npos) return pieces;
    text.remove_prefix(at + separator.size());
  }
}

bool IsQuoteId(std::string_view name) {
  return name.size() > 1 && name[0] == 'q' &&
         name.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

void AppendUtf8(uint32_t code, std::string& out) {
  const auto put = [&out](uint32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xC0 | code >> 6);
    put(0x80 | (code & 0x3F));
  } else {
    put(0xE0 | code >> 12);
    put(0x80 | (code >> 6 & 0x3F));
    put(0x80 | (code & 0x3F));
  }
}

enum class Part : uint8_t { kContent, kCue, kSource, kSpeaker, kNonQuote };

struct Label {
  Part part = Part::kContent;
  std::string quote;  // of all parts but kNonQuote
  GoldUse use = GoldUse::kWord;
};

Label ParseLabel(std::string_view name, Place place) {
  if (const auto use = Find(kUses, name); use != kUses.end()) {
    return {Part::kNonQuote, "", use->second};
  }
  const size_t dot = name.find('.');
  const std::string quote(name.substr(0, dot));
  if (!IsQuoteId(quote)) Fail(place, "no such label: " + Quoted(name));
  if (dot == std::string_view::npos) return {Part::kContent, quote};
  const std::string_view part = name.substr(dot + 1);
  if (part == "cue") return {Part::kCue, quote};
  if (part == "source") return {Part::kSource, quote};
  if (part == "speaker") return {Part::kSpeaker, quote};
  Fail(place, "a quote has no part " + Quoted(part) + ": write cue, source or speaker");
}

// A mark that has opened and not yet closed.
struct OpenMark {
  std::vector<Label> labels;
  uint32_t begin = 0;  // into the text
  Place place;
};

// What the marks of the body say of one quote.
struct Marked {
  GoldQuote quote;
  std::string parent;  // its id; empty: none
  Place place;
  bool listed = false;  // at the file's end
};

class Parser {
 public:
  explicit Parser(std::string_view source) : rest_(source) {}

  MarkedArticle Parse() {
    ParseHeader();
    ParseBody();
    ParseQuoteList();
    ParseNameList();
    LinkParents();
    return std::move(article_);
  }

 private:
  // Takes the next line off the file, without its end.
  std::string_view TakeLine() {
    const size_t end = rest_.find('\n');
    const std::string_view line = rest_.substr(0, end);
    if (line.find('\r') != std::string_view::npos) Fail(place_, "a raw carriage return: write \\r");
    rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
    place_ = {place_.line + 1, 1};
    return line;
  }

  void ParseHeader() {
    while (true) {
      const Place place = place_;
      if (rest_.empty()) Fail(place, "the file ends in its header");
      const std::string_view line = TakeLine();
      if (line.empty()) break;
      const size_t colon = line.find(": ");
      if (!line.starts_with("# ") || colon == std::string_view::npos) {
        Fail(place, "a header line reads '# key: value', and an empty line ends the header");
      }
      const std::string_view key = line.substr(2, colon - 2);
      const std::string_view value = Trim(line.substr(colon + 2));
      if (key == "id") {
        article_.id = value;
      } else if (key == "genre") {
        article_.genre = value;
      } else if (key == "phenomena") {
        for (std::string& tag : Split(value, " ")) article_.phenomena.push_back(std::move(tag));
      } else if (key != "note") {
        Fail(place, "no such header: " + Quoted(key));
      }
    }
    if (article_.id.empty()) Fail(place_, "the header has no '# id:'");
    if (article_.genre.empty()) Fail(place_, "the header has no '# genre:'");
    if (article_.phenomena.empty()) Fail(place_, "the header has no '# phenomena:'");
  }

  void ParseBody() {
    while (!rest_.starts_with("# quotes\n")) {
      if (rest_.empty()) Fail(place_, "the file has no line '# quotes'");
      if (rest_[0] == '#') Fail(place_, "a line of the text that begins with # begins with \\#");
      ParseTextLine();
    }
    if (!open_.empty()) Fail(open_.back().place, "this mark never closes");
    if (!article_.text.ends_with("\n\n")) Fail(place_, "an empty line stands before '# quotes'");
    article_.text.pop_back();
  }

  void ParseTextLine() {
    const uint32_t line_number = place_.line;
    std::string_view line = TakeLine();
    Place place{line_number, 1};
    const auto take = [&](size_t bytes) {
      for (const char byte : line.substr(0, bytes)) {
        if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80) ++place.column;
      }
      line.remove_prefix(bytes);
    };
    while (!line.empty()) {
      const char byte = line[0];
      if (byte == '{') {
        take(OpenMarkAt(line, place));
      } else if (byte == '}') {
        CloseMark(place);
        take(1);
      } else if (byte == '\\') {
        take(Unescape(line, place));
      } else {
        const size_t plain = std::min(line.find_first_of("{}\\"), line.size());
        article_.text.append(line.substr(0, plain));
        take(plain);
      }
    }
    article_.text.push_back('\n');
  }

  // Returns the number of bytes up to the marked words.
  size_t OpenMarkAt(std::string_view line, Place place) {
    const size_t space = line.find(' ');
    if (space == std::string_view::npos) Fail(place, "a mark reads '{label words}'");
    OpenMark mark{{}, Size(), place};
    std::string_view names = line.substr(1, space - 1);
    while (true) {
      const size_t comma = names.find(',');
      mark.labels.push_back(ParseLabel(names.substr(0, comma), place));
      if (comma == std::string_view::npos) break;
      names.remove_prefix(comma + 1);
    }
    for (const Label& label : mark.labels) {
      if (label.part == Part::kContent) NoteContent(label.quote, place);
    }
    open_.push_back(std::move(mark));
    return space + 1;
  }

  // The parent of a quote is the innermost one that is open where its content begins.
  void NoteContent(const std::string& id, Place place) {
    std::string parent;
    for (const OpenMark& mark : open_) {
      for (const Label& label : mark.labels) {
        if (label.part != Part::kContent) continue;
        if (label.quote == id) Fail(place, "a fragment of " + id + " inside another one");
        parent = label.quote;
      }
    }
    Marked& marked = MarkedOf(id, place);
    if (marked.quote.line == 0) {
      marked.quote.line = place.line;
      marked.parent = parent;
    } else if (marked.parent != parent) {
      Fail(place, "the fragments of " + id + " do not lie in the same quote");
    }
  }

  void CloseMark(Place place) {
    if (open_.empty()) Fail(place, "a brace closes that none opened: write \\} for the character");
    const OpenMark mark = std::move(open_.back());
    open_.pop_back();
    const Span span{mark.begin, Size()};
    const std::string_view words = Slice(article_.text, span);
    if (words.empty()) Fail(mark.place, "a mark without words");
    if (words.size() != Trim(words).size()) Fail(mark.place, "white space at the edge of a mark");
    for (const Label& label : mark.labels) Record(label, span, mark.place);
  }

  void Record(const Label& label, Span span, Place place) {
    if (label.part == Part::kNonQuote) {
      article_.non_quotes.push_back({span, label.use});
      return;
    }
    GoldQuote& quote = MarkedOf(label.quote, place).quote;
    if (label.part == Part::kContent) {
      quote.content.push_back(span);
    } else if (label.part == Part::kSpeaker) {
      quote.speakers.push_back(span);
    } else {
      std::optional<Span>& only = label.part == Part::kCue ? quote.cue : quote.source;
      if (only) Fail(place, "a second cue or source for " + label.quote);
      only = span;
    }
  }

  // Returns the number of bytes that the escape takes.
  size_t Unescape(std::string_view line, Place place) {
    const char kind = line.size() > 1 ? line[1] : '\0';
    if (kind == 'u' && line.size() >= 6) {
      uint32_t code = 0;
      const auto [end, error] = std::from_chars(line.data() + 2, line.data() + 6, code, 16);
      const bool surrogate = code >= 0xD800 && code < 0xE000;
      if (error == std::errc() && end == line.data() + 6 && !surrogate) {
        AppendUtf8(code, article_.text);
        return 6;
      }
    } else if (kind == 'r') {
      article_.text.push_back('\r');
      return 2;
    } else if (kind == '{' || kind == '}' || kind == '\\' || kind == '#') {
      article_.text.push_back(kind);
      return 2;
    }
    Fail(place, "no such escape: write \\{ \\} \\\\ \\# \\r or \\u00A0");
  }

  // Lines like "q1 direct Maria Lopez + Jun Park", one a quote.
  void ParseQuoteList() {
    TakeLine();
    while (!rest_.empty() && !rest_.starts_with("# names\n")) {
      const Place place = place_;
      std::string_view line = TakeLine();
      if (Trim(line).empty()) continue;
      const auto word = [&line] {
        const size_t space = std::min(line.find(' '), line.size());
        const std::string_view first = line.substr(0, space);
        line.remove_prefix(std::min(space + 1, line.size()));
        return first;
      };
      const std::string id(word());
      const auto found = marked_.find(id);
      if (found == marked_.end()) Fail(place, "no mark in the text for " + Quoted(id));
      if (found->second.listed) Fail(place, id + " is listed twice");
      found->second.listed = true;
      GoldQuote& quote = found->second.quote;
      const std::string_view type_name = word();
      const auto type = Find(kTypes, type_name);
      if (type == kTypes.end()) Fail(place, "no such type: " + Quoted(type_name));
      quote.id = id;
      quote.type = type->second;
      if (line.empty()) Fail(place, "who says " + id + "? write - where nobody can be named");
      if (line != "-") quote.names = Split(line, " + ");
      for (const std::string& name : quote.names) NoteName(name, place);
      Complete(quote, found->second.place);
      index_[id] = article_.quotes.size();
      article_.quotes.push_back(quote);
    }
    for (const auto& [id, marked] : marked_) {
      if (!marked.listed) Fail(marked.place, id + " is not listed under '# quotes'");
    }
  }

  // Fills in what the marks leave out, and checks that the parts of the quote fit together.
  void Complete(GoldQuote& quote, Place place) {
    if (quote.content.empty()) Fail(place, quote.id + " has no content");
    if (!quote.source && quote.speakers.size() == 1) quote.source = quote.speakers[0];
    if (!quote.source && !quote.speakers.empty()) {
      Fail(place, "the speakers of " + quote.id + " have no source around them");
    }
    if (quote.source && quote.speakers.empty()) quote.speakers.push_back(*quote.source);
    for (const Span speaker : quote.speakers) {
      if (!quote.source->Contains(speaker)) {
        Fail(place, "a speaker of " + quote.id + " stands outside its source");
      }
    }
    if (quote.cue && quote.source && quote.cue->Overlaps(*quote.source)) {
      Fail(place, "the cue of " + quote.id + " overlaps its source");
    }
    for (const Span fragment : quote.content) {
      if ((quote.cue && quote.cue->Overlaps(fragment)) ||
          (quote.source && quote.source->Overlaps(fragment))) {
        Fail(place, "the content of " + quote.id + " overlaps its cue or its source");
      }
    }
  }

  // Lines like "Maria Lopez: Ms. Lopez; Lopez", one an entity.
  void ParseNameList() {
    if (rest_.empty()) return;
    TakeLine();
    while (!rest_.empty()) {
      const Place place = place_;
      const std::string_view line = TakeLine();
      if (Trim(line).empty()) continue;
      const size_t colon = line.find(": ");
      if (colon == std::string_view::npos)
        Fail(place, "a line of names reads 'Name: alias; alias'");
      GoldEntity& entity = NoteName(line.substr(0, colon), place);
      if (!entity.aliases.empty()) Fail(place, "the aliases of " + entity.name + " stand twice");
      entity.aliases = Split(line.substr(colon + 2), ";");
      for (const std::string& alias : entity.aliases) CheckInText(alias, place);
    }
  }

  GoldEntity& NoteName(std::string_view name, Place place) {
    for (GoldEntity& entity : article_.entities) {
      if (entity.name == name) return entity;
    }
    CheckInText(name, place);
    article_.entities.push_back({std::string(name), {}});
    return article_.entities.back();
  }

  void CheckInText(std::string_view name, Place place) const {
    if (article_.text.find(name) == std::string::npos) {
      Fail(place, "the text nowhere has the name " + Quoted(name));
    }
  }

  void LinkParents() {
    for (GoldQuote& quote : article_.quotes) {
      const std::string& parent = marked_.at(quote.id).parent;
      if (!parent.empty()) quote.parent = index_.at(parent);
    }
  }

  Marked& MarkedOf(const std::string& id, Place place) {
    return marked_.try_emplace(id, Marked{{}, "", place}).first->second;
  }

  [[nodiscard]] uint32_t Size() const { return static_cast<uint32_t>(article_.text.size()); }

  std::string_view rest_;
  Place place_;  // of rest_
  MarkedArticle article_;
  std::vector<OpenMark> open_;  // innermost last
  std::map<std::string, Marked> marked_;
  std::map<std::string, size_t> index_;  // id -> place in article_.quotes
};

}  // namespace

Result<MarkedArticle> ParseMarkedArticle(std::string_view file, std::string_view source) {
  try {
    return Parser(source).Parse();
  } catch (const ParseFailure& failure) {
    return Error{std::string(file) + ":" + std::to_string(failure.place.line) + ":" +
                 std::to_string(failure.place.column) + ": " + failure.what};
  }
}

Result<MarkedArticle> ReadMarkedArticle(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return Error{file.string() + ": cannot be opened"};
  std::ostringstream source;
  source << stream.rdbuf();
  return ParseMarkedArticle(file.string(), source.str());
}

std::vector<std::filesystem::path> ListMarkedArticles(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file() && entry.path().extension() == ".txt") {
      files.push_back(entry.path());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace whosaid
