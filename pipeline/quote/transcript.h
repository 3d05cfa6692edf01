// Transcripts: each turn begins with a label that says who speaks, and no mark ends it.
//   KELLER: Is the bridge safe?
//   LOPEZ: It is, if nobody dances on it.
#ifndef WHOSAID_QUOTE_TRANSCRIPT_H_
#define WHOSAID_QUOTE_TRANSCRIPT_H_

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "quote/marks.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

// The turns of one document. Holds references to what it is made of.
class Transcript {
 public:
  Transcript(const Document& document, const Tokens& tokens);

  // Whether the document has labelled turns. Unsure is no: lists have labels, too.
  [[nodiscard]] bool present() const { return !turns_.empty(); }

  // Adds the turns of one paragraph to its marks, already paired. A turn begins behind the colon of
  // its label and ends before the next one, or with the paragraph. A mark before the label, as
  // where a transcript is quoted, makes no quote.
  void AddTurns(TokenRange paragraph, std::vector<Mark>& marks) const;

 private:
  struct Turn {
    uint32_t line;         // its first token, which may be a mark
    std::string_view who;  // the label
    TokenRange words;
  };

  [[nodiscard]] std::string_view Bytes(uint32_t token) const {
    return Slice(document_.text, tokens_.span(token));
  }
  void FindTurns();
  [[nodiscard]] bool IsTranscript() const;
  [[nodiscard]] uint32_t LastOf(const Turn& turn) const;
  using TurnRange = std::span<const Turn>;
  static void PartPairs(TurnRange turns, std::vector<Mark>& marks);
  [[nodiscard]] static TokenRange WordsOf(const Turn& turn, std::span<Mark> marks, size_t first);

  const Document& document_;
  const Tokens& tokens_;
  std::vector<Turn> turns_;  // in text order
};

}  // namespace whosaid

#endif  // WHOSAID_QUOTE_TRANSCRIPT_H_
