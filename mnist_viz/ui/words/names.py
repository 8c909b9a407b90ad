"""Fixed words of the floors below that the window shows: they are translated here, not there."""

from mnist_viz.ui.words.translation import mark

FIELDS = (
    mark("data"),
    mark("hands"),
    mark("hidden"),
    mark("activation"),
    mark("initializer"),
    mark("objective"),
    mark("optimizer"),
    mark("schedule"),
    mark("rate"),
    mark("decay"),
    mark("batch"),
    mark("epochs"),
    mark("seed"),
)
"""The fields of a recipe, where changes and runs are listed."""

CLOCKS = (
    mark("step"),
    mark("epoch"),
    mark("seconds"),
)
"""What a curve can be drawn along."""

HELPS = (
    mark(
        "The notes' choice (Nair and Hinton 2010): fast, but a unit that is never positive "
        "stops learning."
    ),
    mark("ReLU with a small slope below zero (Maas et al. 2013), so that no unit dies."),
    mark("The classic choice (LeCun et al. 1998): centred on zero, flat at both ends."),
    mark("Between 0 and 1 (Rumelhart et al. 1986): flat at both ends, so learning is slow."),
    mark("A smooth ReLU (Hendrycks and Gimpel 2016, the tanh form), used in language models."),
    mark("No bend at all: any depth of it is one linear map, which shows what the bend is for."),
    mark(
        "What the notes do: the squared error is shown, but step (A) leaves out the softmax "
        "Jacobian. The gradient is exactly twice cross-entropy's, and not the squared "
        "error's."
    ),
    mark(
        "The squared error with its true gradient, softmax Jacobian J included: it learns "
        "slowly from confident mistakes."
    ),
    mark(
        "The usual choice with softmax: the Jacobian cancels, so a confident mistake gives a "
        "large gradient."
    ),
    mark("Gradient descent, the notes' own: a step straight down the slope."),
    mark("A rolling ball (Polyak 1964): steps in one direction add up, to ten times the rate."),
    mark("Momentum that looks ahead (Nesterov 1983, as Sutskever et al. 2013 write it)."),
    mark(
        "Each parameter finds its own step size (Kingma and Ba 2015, algorithm 1); use a "
        "rate near 0.001."
    ),
    mark("The rate stays as it is set."),
    mark("Falls evenly to zero at the end, which settles the noise of small batches."),
    mark("A tenth of the rate after each third of the run."),
    mark("Falls slowly, then fast, then slowly to zero (Loshchilov and Hutter 2017, eq. 5)."),
    mark(
        "Rises over the first twentieth, then stays: kind to large first steps (Goyal et al. 2017)."
    ),
    mark("Keeps the size of ReLU activations from layer to layer (He et al. 2015, eq. 10)."),
    mark("Keeps activations and gradients in balance (Glorot and Bengio 2010, eq. 16)."),
    mark("The notebook habit `rand() - 0.5`: too large for 784 inputs, and it shows."),
    mark("Handwriting that the program draws itself from strokes: nothing to download."),
    mark("70,000 digits written by census clerks and pupils (LeCun, Cortes and Burges)."),
    mark("70,000 pictures of clothes in ten kinds, harder than digits (Zalando Research)."),
    mark("70,000 cursive Japanese characters of ten kinds, from old books (ROIS-CODH)."),
    mark(
        "280,000 digits cut anew from the forms behind MNIST (Cohen, Afshar, Tapson, van Schaik)."
    ),
)
"""A sentence on each entry of the core's tables and on each data set."""

PHASES = (
    mark("Backward"),
    mark("Update"),
    mark("A1 and loss"),
    mark("A2 and loss"),
    mark("A3 and loss"),
    mark("A4 and loss"),
)
"""The phases of a training step."""

STORIES = (
    mark("Each unit adds up its inputs, each times a weight, and its bias."),
    mark("Softmax makes ten probabilities of each column; the cost compares them with the truth."),
    mark("The error runs backward: how the cost would change with every sum, weight and bias."),
    mark("Every parameter moves a small step, the rate η, against its gradient."),
    mark("The bend: f is relu, applied to every entry alone."),
    mark("The bend: f is leaky-relu, applied to every entry alone."),
    mark("The bend: f is tanh, applied to every entry alone."),
    mark("The bend: f is sigmoid, applied to every entry alone."),
    mark("The bend: f is gelu, applied to every entry alone."),
    mark("The bend: f is linear, applied to every entry alone."),
)
"""What happens in a phase."""
