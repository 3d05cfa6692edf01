#include "emit/pieces.h"

#include <cmath>

namespace whosaid {
char* PutConfidence(char* at, double confidence) {
  if (!(confidence > 0)) confidence = 0;  // also where it is not a number
  if (confidence > 1) confidence = 1;
  const int hundredths = static_cast<int>(std::lround(confidence * 100));
  if (hundredths == 100) {
    *at++ = '1';
    return at;
  }
  *at++ = '0';
  if (hundredths == 0) return at;
  *at++ = '.';
  *at++ = static_cast<char>('0' + hundredths / 10);
  if (hundredths % 10 != 0) *at++ = static_cast<char>('0' + hundredths % 10);
  return at;
}

}  // namespace whosaid
