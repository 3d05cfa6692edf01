#include "tokenize/word_grammar.h"

#include <algorithm>
#include <array>

#include "tokenize/character.h"

namespace whosaid {
namespace {

constexpr std::array<std::string_view, 18> kElisions = {
    "bout", "cause", "cos", "coz", "cuz",  "em",  "gainst", "n",     "neath",
    "nuff", "round", "t",   "til", "till", "tis", "twas",   "twere", "twould"};
// The same as the first segment of a contraction ('tisn't), and what stands after ‘ as well, where
// it is more likely an apostrophe than an opening mark.
constexpr std::array<std::string_view, 2> kContractedElisions = {"tisn", "twasn"};
constexpr std::array<std::string_view, 4> kCurlyElisions = {"em", "n", "tis", "twas"};
constexpr size_t kLongestElision = 6;

char Lower(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
}

bool EqualsLower(std::string_view word, std::string_view lower) {
  return word.size() == lower.size() && std::equal(word.begin(), word.end(), lower.begin(),
                                                   [](char a, char b) { return Lower(a) == b; });
}

template <size_t n>
bool IsOneOf(std::string_view word, const std::array<std::string_view, n>& lower_words) {
  return std::any_of(lower_words.begin(), lower_words.end(),
                     [&](std::string_view lower) { return EqualsLower(word, lower); });
}

bool IsAsciiAlnum(Kind kind) {
  return kind == Kind::kLower || kind == Kind::kUpper || kind == Kind::kDigit;
}

bool WordAt(std::string_view text, uint32_t pos) {
  return IsWordKind(ReadCharacter(text, pos).kind);
}

bool AsciiAlnumAt(std::string_view text, uint32_t pos) {
  return pos < text.size() && IsAsciiAlnum(ByteKind(text, pos));
}

// Letters, digits and marks in one piece, and what the rules about connectors ask of it.
struct Segment {
  uint32_t begin = 0;
  uint32_t end = 0;
  uint32_t length = 0;       // in characters
  Kind last = Kind::kSpace;  // of its last character, combining marks aside
  bool only_letters = true;
};

// At most `longest` characters of it.
Segment ReadSegment(std::string_view text, uint32_t begin, uint32_t longest = UINT32_MAX) {
  Segment segment{begin, begin};
  while (segment.length < longest) {
    Character c = ReadCharacter(text, segment.end);
    if (c.kind == Kind::kIgnorable) {
      if (segment.length == 0) break;
      while (c.kind == Kind::kIgnorable) c = ReadCharacter(text, c.end);
    }
    if (!IsWordKind(c.kind)) break;
    if (c.kind != Kind::kExtend) {
      segment.last = c.kind;
      segment.only_letters = segment.only_letters && IsLetter(c.kind);
    }
    segment.end = c.end;
    ++segment.length;
  }
  return segment;
}

// Reads one word, segment by segment.
class WordReader {
 public:
  WordReader(std::string_view text, uint32_t begin)
      : text_(text), begin_(begin), segment_(ReadSegment(text, begin)) {}

  Word Read() {
    while (Advance()) {
    }
    return word_;
  }

 private:
  // Takes the connector behind the segment and the segment behind that. False: the word ends.
  bool Advance() {
    word_.end = segment_.end;
    const Character connector = ReadCharacter(text_, segment_.end);
    switch (connector.kind) {
      case Kind::kHyphen:
        return Join(connector.end);
      case Kind::kQuote:
        return IsApostropheLike(connector.code) && CliticEnd(text_, segment_.end) == 0 &&
               Join(connector.end);
      case Kind::kStop:
        return AfterStop(connector.end);
      case Kind::kAt:
        return TakeEmail(connector.end);
      case Kind::kRule:
        return connector.code == U'_' && Join(connector.end);
      case Kind::kPoint:
        return AfterPoint(connector);
      default:
        return false;
    }
  }

  bool Join(uint32_t next) {
    const Segment segment = ReadSegment(text_, next);
    if (segment.length == 0) return false;
    segment_ = segment;
    return true;
  }

  bool AfterPoint(const Character& point) {
    const Kind next = ReadCharacter(text_, point.end).kind;
    if (point.code == U'&') {
      return segment_.last == Kind::kUpper && next == Kind::kUpper && Join(point.end);
    }
    if (point.code != U',' && point.code != U':' && point.code != U'/') return false;
    if (segment_.last == Kind::kDigit && next == Kind::kDigit) return Join(point.end);
    if (point.code == U':' && text_.substr(point.end, 2) == "//") return TakeAddress(point.end + 2);
    if (point.code == U'/' && is_host_) return TakeAddress(point.end);
    return false;
  }

  bool AfterStop(uint32_t next) {
    const Character after = ReadCharacter(text_, next);
    if (segment_.last == Kind::kDigit && after.kind == Kind::kDigit) return Join(next);
    if (EqualsLower(Slice(text_, {begin_, segment_.end}), "www")) return TakeAddress(next);
    if (after.kind == Kind::kLower) {
      is_host_ = true;
      has_stop_ = true;
      abbreviates_ = false;
      return Join(next);
    }
    if (after.kind == Kind::kUpper || after.kind == Kind::kLetter) return AfterStopUpper(next);
    return EndInStop(next, after);
  }

  // "U.S", "J.K", "Ph.D.", "B.Sc."; not "left.She", and not the second stop of "J.K.Smith".
  bool AfterStopUpper(uint32_t next) {
    const Segment following = ReadSegment(text_, next, kLongestLast + 1);
    const bool stop_follows = ReadCharacter(text_, following.end).kind == Kind::kStop;
    const bool joins =
        segment_.only_letters &&
        ((segment_.length == 1 &&
          (following.length == 1 || (following.length <= kLongestLast && stop_follows))) ||
         (segment_.length <= kLongestFirst && following.length == 1 && stop_follows));
    if (joins) {
      has_stop_ = true;
      abbreviates_ = true;
      return Join(next);
    }
    return EndInStop(next, ReadCharacter(text_, next));
  }

  // The last full stop of an abbreviation belongs to it: "U.S." but "example.com" without.
  bool EndInStop(uint32_t next, const Character& after) {
    const bool short_enough = segment_.only_letters && (segment_.length == 1 || abbreviates_);
    if (!has_stop_ || !short_enough || after.kind == Kind::kStop) return false;
    word_.end = next;
    word_.dotted = true;
    if (after.kind != Kind::kHyphen || !Join(after.end)) return false;
    word_.dotted = has_stop_ = abbreviates_ = false;
    return true;
  }

  bool TakeEmail(uint32_t next) {
    if (!AsciiAlnumAt(text_, next)) return false;
    uint32_t end = next;
    uint32_t last = next;  // after the last letter or digit
    bool has_stop = false;
    for (; end < text_.size(); ++end) {
      const Kind kind = ByteKind(text_, end);
      if (IsAsciiAlnum(kind)) {
        has_stop = has_stop || text_[end - 1] == '.';
        last = end + 1;
      } else if (kind != Kind::kHyphen && kind != Kind::kStop) {
        break;
      }
    }
    if (!has_stop) return false;
    word_.end = last;
    word_.email = true;
    return false;
  }

  // The rest of a URL: up to white space, a quotation mark or an angle bracket, less the marks that
  // belong to the sentence around it.
  bool TakeAddress(uint32_t next) {
    if (!AsciiAlnumAt(text_, next)) return false;
    uint32_t end = next;
    uint32_t last = next;
    bool open_bracket = false;
    for (;;) {
      const Character c = ReadCharacter(text_, end);
      if (c.end == end || c.kind == Kind::kSpace || c.kind == Kind::kLineEnd ||
          c.kind == Kind::kQuote || c.code == U'<' || c.code == U'>' || c.kind == Kind::kDash) {
        break;
      }
      open_bracket = open_bracket || c.code == U'(';
      end = c.end;
      const bool may_end = IsWordKind(c.kind) || c.code == U'/' || c.code == U'_' ||
                           c.code == U'=' || c.code == U'#' || c.code == U'-' ||
                           (c.code == U')' && open_bracket);
      if (may_end) last = end;
    }
    word_.end = last;
    return false;
  }

  // Parts of an abbreviation, in characters: "Pharm.D.", "D.Phil."
  static constexpr uint32_t kLongestFirst = 5;
  static constexpr uint32_t kLongestLast = 4;

  std::string_view text_;
  uint32_t begin_;
  Segment segment_;
  Word word_;
  bool is_host_ = false;  // a full stop before a lower case letter: may be a host name
  bool has_stop_ = false;
  bool abbreviates_ = false;  // its last full stop stands in an abbreviation
};

}  // namespace

Word ReadWord(std::string_view text, uint32_t begin) { return WordReader(text, begin).Read(); }

uint32_t CliticEnd(std::string_view text, uint32_t pos) {
  const Character mark = ReadCharacter(text, pos);
  if (!IsApostropheLike(mark.code)) return 0;
  const Segment segment = ReadSegment(text, mark.end, 3);
  const std::string_view letters = Slice(text, {segment.begin, segment.end});
  if (!IsOneOf<6>(letters, {"s", "d", "m", "ll", "re", "ve"})) return 0;
  const Character after = ReadCharacter(text, segment.end);
  const bool goes_on =
      (after.kind == Kind::kHyphen && WordAt(text, after.end)) || after.kind == Kind::kUnspaced;
  return goes_on ? 0 : segment.end;
}

uint32_t ElisionEnd(std::string_view text, uint32_t pos) {
  const Character mark = ReadCharacter(text, pos);
  if (!IsApostropheLike(mark.code)) return 0;
  const Segment segment = ReadSegment(text, mark.end, kLongestElision + 1);
  const std::string_view letters = Slice(text, {segment.begin, segment.end});
  const Character after = ReadCharacter(text, segment.end);
  if (!letters.empty() && ByteKind(letters, 0) == Kind::kDigit) {
    const bool decade = letters.size() == 3 && Lower(letters[2]) == 's';
    if (letters.size() < 2 || !AsciiAlnumAt(letters, 1) || segment.length > 3 ||
        ByteKind(letters, 1) != Kind::kDigit || (letters.size() == 3 && !decade) ||
        (!decade && !IsApostrophe(mark.code))) {
      return 0;
    }
    const bool longer_number = (after.kind == Kind::kStop || after.kind == Kind::kPoint) &&
                               ReadCharacter(text, after.end).kind == Kind::kDigit;
    return longer_number ? 0 : ReadWord(text, mark.end).end;
  }
  const bool contracted = IsOneOf(letters, kContractedElisions) && IsApostrophe(after.code);
  const bool known = IsApostrophe(mark.code) ? IsOneOf(letters, kElisions) || contracted
                                             : IsOneOf(letters, kCurlyElisions);
  if (!known) return 0;
  if (EqualsLower(letters, "n")) return IsApostrophe(after.code) ? after.end : segment.end;
  return contracted ? ReadWord(text, mark.end).end : segment.end;
}

uint32_t HandleEnd(std::string_view text, uint32_t pos) {
  uint32_t end = 0;
  bool has_letter = false;
  for (Character c = ReadCharacter(text, pos + 1); IsWordKind(c.kind) || c.code == U'_';
       c = ReadCharacter(text, c.end)) {
    has_letter = has_letter || IsLetter(c.kind);
    end = c.end;
  }
  return has_letter ? end : 0;
}

Shape WordShape(std::string_view text, Span word) {
  Kind first = Kind::kSpace;  // the first letter or digit
  uint32_t length = 0;        // in letters and digits
  bool has_lower = false;
  bool ascii = true;
  for (uint32_t pos = word.begin; pos < word.end;) {
    const Character c = ReadCharacter(text, pos);
    ascii = ascii && c.end == pos + 1 && c.code < 0x80;
    pos = c.end;
    if (!IsLetter(c.kind) && c.kind != Kind::kDigit) continue;
    if (length++ == 0) first = c.kind;
    has_lower = has_lower || c.kind == Kind::kLower || c.kind == Kind::kLetter;
  }
  Form form = Form::kLower;
  if (first == Kind::kDigit) {
    form = Form::kNumber;
  } else if (first == Kind::kLetter || first == Kind::kSpace) {
    form = Form::kOther;
  } else if (first == Kind::kUpper) {
    const std::string_view letters = Slice(text, word);
    const bool pronoun_or_article = letters == "I" || letters == "A";
    form = has_lower || pronoun_or_article ? Form::kUpper
           : length > 1                    ? Form::kCaps
                                           : Form::kInitial;
  }
  return Shape{static_cast<uint8_t>(static_cast<uint8_t>(form) | (ascii ? Shape::kAscii : 0))};
}

}  // namespace whosaid
