package dev.tenon.processor.problem;

/**
 * Every error that Tenon reports: 1xx the declaration, 2xx shapes, 3xx values, 4xx heads, 5xx size,
 * 6xx warnings, 7xx saved weights, 8xx conformance, 9xx Tenon itself. The tag is stable:
 * documentation and build scripts may rely on it.
 */
public enum Code {
  // the declaration
  NOT_AN_INTERFACE(101, "A network must be an interface"),
  NO_BLOCKS(102, "A network has no blocks"),
  NO_BLOCK_ANNOTATION(103, "A method has no block annotation"),
  SEVERAL_BLOCK_ANNOTATIONS(104, "A method has several block annotations"),
  UNSUPPORTED_METHOD(105, "A method of a kind that cannot be a block"),
  DUPLICATE_NAME(106, "Two blocks have the same name"),
  RESERVED_NAME(107, "A block's name is taken"),
  UNKNOWN_WIRE(110, "A wire names no block"),
  LATER_WIRE(111, "A wire names a later block"),
  SELF_WIRE(112, "A block consumes itself"),
  WIRE_COUNT(113, "A block consumes the wrong number of blocks"),
  UNUSED_BLOCK(114, "Nothing consumes a block"),
  NO_INPUT(115, "A network has no input"),
  MALFORMED_INPUT(116, "An input's dimensions are incomplete or contradictory"),
  UNNAMED_PARAMETERS(117, "Parameter names are not available"),
  REPEATED_WIRE(118, "A block consumes another twice"),
  REPEAT_ONCE(119, "A repeated block cannot do without an attribute"),
  RECURSIVE_PLACEMENT(120, "An interface places itself"),
  UNSUPPORTED_INTERFACE(121, "An interface of a kind that cannot be a network"),
  NOT_A_KIND(122, "A type that is no kind of data"),
  INHERITANCE_CONFLICT(123, "Two inherited blocks are one method"),
  BUILDER_NAME_TAKEN(124, "Another class has the builder's name"),
  UNKNOWN_TYPE(125, "A network names something that the compiler does not know"),
  MALFORMED_RANGE(130, "A range is incomplete or contradictory"),
  SEVERAL_OPEN_INPUTS(131, "Several inputs are of an open size"),
  CLASS_RANGES_DIFFER(132, "Heads allow different numbers of classes"),
  MALFORMED_WIDTHS(133, "Width multipliers are contradictory"),
  // shapes
  WRONG_KIND(201, "A block is given the wrong kind of data"),
  WRONG_RETURN_TYPE(202, "A method's return type is not what its block produces"),
  CHANNELS_DIFFER(203, "Feature maps with different channels meet"),
  EXTENTS_DIFFER(204, "Feature maps of different height or width meet"),
  SIZES_DIFFER(205, "Vectors or sequences of different size meet"),
  KERNEL_EXCEEDS_INPUT(206, "A kernel is larger than its input"),
  EMPTY_OUTPUT(207, "A block leaves nothing of the image"),
  FRACTIONAL_OUTPUT(208, "A strict window does not fit a whole number of times"),
  SHAPE_ASSERTION(209, "A stated shape does not hold"),
  SHORTCUT_MISFIT(210, "An identity shortcut does not fit"),
  WRONG_PARAMETER_TYPE(211, "A parameter's type is not what the block it names produces"),
  UNEVEN_GROUPS(212, "Channels cannot be split into equal groups"),
  OPEN_SIZE_MISFIT(220, "A size that can be set does not fit"),
  OPEN_CLASSES_MISFIT(221, "A number of classes that can be set does not fit"),
  OPEN_WIDTH_MISFIT(222, "A width that can be set does not fit"),
  OPEN_GRAPH_DIFFERS(223, "A network is another graph for a value that can be set"),
  // values
  OUT_OF_RANGE(301, "A value is out of range"),
  WRONG_LENGTH(302, "An array has the wrong number of values"),
  CONTRADICTION(303, "Two attributes contradict each other"),
  UNSUPPORTED_VALUE(304, "A value that DL4J does not support here"),
  // heads
  NO_HEAD(401, "A network has no head"),
  HEAD_CONSUMED(402, "A head is not at the end"),
  LOSS_MISMATCH(403, "A loss cannot work with its activation"),
  // size
  OVERFLOW(501, "A count exceeds 64 bits"),
  TOO_LARGE(502, "A tensor is larger than DL4J can hold"),
  PARAMETER_BUDGET(503, "A network has more parameters than its budget"),
  MAC_BUDGET(504, "A network takes more MACs than its budget"),
  ACTIVATION_BUDGET(505, "The activations of a network exceed its budget"),
  MEMORY_BUDGET(506, "Training a network takes more memory than its budget"),
  MALFORMED_AMOUNT(507, "An amount of memory cannot be understood"),
  // legal, but hardly meant: warnings
  BIAS_BEFORE_BATCH_NORM(601, "A bias stands before batch normalisation"),
  DROPPED_BORDER(602, "A pooling drops pixels at the border"),
  STRIDE_BEYOND_KERNEL(603, "A stride is larger than its kernel"),
  ACTIVATED_SHORTCUT(604, "A projection shortcut has ReLU"),
  WIDENING_REDUCTION(605, "A 1×1 reduction has more channels than its input"),
  NARROW_FIELD(606, "A classifier's features do not see the whole image"),
  DROPOUT_BEFORE_BATCH_NORM(607, "Dropout stands between weights and batch normalisation"),
  LONE_SOFTMAX(608, "Softmax over a single number"),
  IDLE_LANES(609, "Channels leave vector lanes idle"),
  UNKNOWN_SUPPRESSION(610, "A warning that is to be switched off does not exist"),
  // saved weights
  LOCK_BROKEN(701, "A change breaks saved weights"),
  LOCK_MALFORMED(702, "A lock file cannot be understood"),
  LOCK_UNREACHABLE(703, "A lock file cannot be read or written"),
  // another network
  DIFFERS_FROM_REFERENCE(801, "A network is not like the one that it is to conform to"),
  NO_REFERENCE(802, "There is no network to conform to"),
  // Tenon itself
  INTERNAL(901, "Tenon failed"),
  UNKNOWN_OPTION(902, "An option of the processor is unknown"),
  UNUSABLE_EXTENSION(903, "An extension on the processor path cannot be loaded"),
  OTHER_RUNTIME(904, "The runtime is of another version than the processor"),
  OLD_SOURCE(905, "The compiler is told to read an older Java than builders are written in"),
  UNWRITABLE(906, "A generated file cannot be written");

  /**
   * What the addresses of all pages start with: the folder in Tenon's repository. A site that has
   * the pages too is named here, and nowhere else.
   */
  private static final String DOCUMENTATION = "docs/errors/";

  private final int number;
  private final String title;

  Code(int number, String title) {
    this.number = number;
    this.title = title;
  }

  /** The stable name that stands in front of every error, such as {@code TEN203}. */
  public String tag() {
    return "TEN" + number;
  }

  /** Whether it can be told without knowing any shape or value. */
  public boolean isOfTheDeclaration() {
    return number / 100 == 1;
  }

  /** Whether it shows only at some values of a parameter that is set on the builder. */
  public boolean isOfOpenParameters() {
    return number / 10 == 22;
  }

  /** Whether it warns of what is legal, and can be switched off. */
  public boolean isWarning() {
    return number / 100 == 6;
  }

  /** What kind of mistake this is, in a few words. */
  public String title() {
    return title;
  }

  /** Where this kind of mistake is explained, with an example. */
  public String address() {
    return DOCUMENTATION + tag() + ".md";
  }
}
