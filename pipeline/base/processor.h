// What the processor at hand can do beyond what every one of its architecture can. A loop that is
// worth it is compiled once more for each, and asked for by what the processor is found to have.
#ifndef WHOSAID_BASE_PROCESSOR_H_
#define WHOSAID_BASE_PROCESSOR_H_

#if defined(__x86_64__)

// Before a function that is called where kHasAvx2 or kHasAvx512 only. All that it calls is made
// part of it, so that what is plain C++ is compiled for such a processor too.
#define WHOSAID_AVX2 __attribute__((target("avx2,bmi,bmi2,lzcnt,popcnt"), flatten))
#define WHOSAID_AVX512 \
  __attribute__((target("avx512bw,avx512vbmi,avx512vbmi2,avx2,bmi,bmi2,lzcnt,popcnt"), flatten))

namespace whosaid {

inline const bool kHasAvx2 =
    __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("bmi2") != 0;
inline const bool kHasAvx512 = kHasAvx2 && __builtin_cpu_supports("avx512bw") != 0 &&
                               __builtin_cpu_supports("avx512vbmi") != 0 &&
                               __builtin_cpu_supports("avx512vbmi2") != 0;

}  // namespace whosaid

#endif

#endif  // WHOSAID_BASE_PROCESSOR_H_
