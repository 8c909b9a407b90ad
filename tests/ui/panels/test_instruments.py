"""The instruments show the numbers of their insights, and what a user does becomes a verb."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt

from mnist_viz.core.arrays import as_columns
from mnist_viz.core.insights.flow import evidence, rivals
from mnist_viz.core.insights.health import SAMPLE
from mnist_viz.core.insights.units import Unit, firing
from mnist_viz.core.network import Network
from mnist_viz.session.panel_analyses import PREDICTIONS, SPACE
from mnist_viz.ui.look.theme import DARK, LIGHT
from mnist_viz.ui.panels.activations import Activations
from mnist_viz.ui.panels.confusion import Confusion
from mnist_viz.ui.panels.correction import CorrectionPanel
from mnist_viz.ui.panels.evidence import EvidencePanel
from mnist_viz.ui.panels.filters import FiltersPanel
from mnist_viz.ui.panels.health import HealthPanel
from mnist_viz.ui.panels.inspector import Inspector
from mnist_viz.ui.panels.space import Space
from mnist_viz.ui.words.wording import count

SIZE = (420, 420)
KINDS = [EvidencePanel, Confusion, Inspector, HealthPanel, Space, CorrectionPanel]


@pytest.fixture
def open_panel(stage, recipe, qtbot):
    """Open a panel and wait until everything it asks has been worked out."""

    def make(kind, *hidden, play=0, theme=DARK, **others):
        stage.start(recipe(*hidden, epochs=1000, **others), tested=False)
        for _ in range(play):
            stage.session.training.step()
        panel = stage.open(kind, SIZE, theme)
        settle(stage, panel, qtbot)
        return panel

    return make


def settle(stage, panel, qtbot):
    """Draw until nothing that the panel asks is stale."""
    stage.session.want(panel.needs)

    def settled():
        frame = stage.draw(panel)
        return not any(frame.insights.stale(q, q.depends(frame)) for q in panel.needs)

    qtbot.waitUntil(settled, timeout=20_000)


def pixels(widget):
    image = widget.grab().toImage()
    return {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(image.height())}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("hidden", [(), (7,), (9, 8)])
@pytest.mark.parametrize("look", [DARK, LIGHT], ids=["dark", "light"])
def test_every_instrument_draws_at_any_depth_in_both_themes(open_panel, kind, hidden, look):
    panel = open_panel(kind, *hidden, theme=look)
    assert len(pixels(panel)) > 5
    assert panel.accessibleDescription() == kind.help
    assert not kind.place.shown


def test_the_evidence_shown_is_that_of_the_pinned_digit_and_sums_up(open_panel, stage):
    panel = open_panel(EvidencePanel, 9, 8, activation="leaky-relu")
    trace = stage.shown.trace
    favoured, other = rivals(trace, stage.shown.pinned.label)
    found = evidence(stage.shown.network, trace, favoured, other)
    np.testing.assert_array_equal(panel.map.values.ravel(), found.pixels)
    assert (panel.favoured.currentIndex(), panel.other.currentIndex()) == (favoured, other)
    for value in (*found.biases, found.total):
        assert f"{value:+.4f}".replace("-", "−") in panel.sum.text()
    assert found.total == pytest.approx(found.difference, abs=1e-4)


def test_the_pair_can_be_chosen_and_then_stays(open_panel, stage):
    panel = open_panel(EvidencePanel, 9)
    panel.favoured.setCurrentIndex(4)
    panel.favoured.activated.emit(4)
    panel.other.setCurrentIndex(9)
    panel.other.activated.emit(9)
    assert not panel.follow.isChecked()
    stage.session.pin(7)
    stage.draw(panel)
    found = evidence(stage.shown.network, stage.shown.trace, 4, 9)
    np.testing.assert_array_equal(panel.map.values.ravel(), found.pixels)


def test_evidence_is_off_for_a_curved_activation_and_says_why(open_panel):
    panel = open_panel(EvidencePanel, 9, activation="tanh")
    assert not panel.map.isVisible()
    assert not panel.favoured.isEnabled()
    assert "tanh is curved" in panel.reason.text()
    assert panel.reason.isVisible()


def test_a_pixel_pointed_at_says_its_number(open_panel):
    panel = open_panel(EvidencePanel, 9)
    panel.map.point_at(QPointF(3.5, 12.5))
    value = panel.map.values[12, 3]
    assert panel.map.readout() == f"row 12, column 3: {value:+.3g}"
    panel.map.step(0, 1)
    assert panel.map.readout().startswith("row 12, column 4")


def test_the_confusion_matrix_lists_a_cells_images_worst_first_and_a_click_pins(open_panel, stage):
    panel = open_panel(Confusion, 9, play=3)
    readings = stage.shown.insight(PREDICTIONS).value
    true, read = np.unravel_index(readings.confusion.argmax(), (10, 10))
    panel.table.click_at(QPointF(read + 0.5, true + 0.5))
    rows = readings.cell(true, read)
    assert len(rows)
    np.testing.assert_array_equal(panel.rows, rows)
    texts = [text.text() for text in panel.table.numbers]
    assert str(readings.confusion[true, read]) in texts
    panel.gallery.chosen.emit(0)
    assert stage.shown.pinned.index == rows[0]
    assert f"{readings.accuracy:.2%} of 240" in panel.words.text()


def test_the_matrix_can_be_walked_by_keys(open_panel, qtbot):
    panel = open_panel(Confusion, 9)
    picture = panel.table
    chosen = []
    panel.table.chosen.connect(lambda *cell: chosen.append(cell))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(picture, key)
    assert chosen == [(2, 1)]
    assert "nought" not in picture.accessibleDescription()
    assert "two" in picture.accessibleDescription()


def test_the_inspector_shows_the_units_weights_and_what_fires_it(open_panel, stage, qtbot):
    panel = open_panel(Inspector, 9)
    panel.row.setValue(4)
    settle(stage, panel, qtbot)
    assert stage.shown.unit == Unit(1, 4)
    network, test = stage.shown.snapshot.network, stage.shown.dataset.test
    np.testing.assert_array_equal(panel.incoming.pixels.values.ravel(), network.weights[0][4])
    np.testing.assert_array_equal(panel.outgoing.map.values[0], network.weights[1][:, 4])
    X = (test.images.T / 255).astype(np.float32)
    found = firing(network, X, test.labels, (1, 4))
    assert f"Off for {found.silent:.1%} of 240" in panel.words.text()
    a = network.forward(X).a[1][4]
    np.testing.assert_allclose(a[panel.strips.rows[0]], np.sort(a)[::-1][:10], rtol=1e-4)
    panel.strips.most.chosen.emit(2)
    assert stage.shown.pinned.index == panel.strips.rows[0, 2]


def test_a_broken_unit_changes_what_is_read_and_can_be_put_back(open_panel, stage, qtbot):
    panel = open_panel(Inspector, 9, play=5)
    before = stage.shown.trace.probabilities
    panel.row.setValue(2)
    panel.silence.click()
    settle(stage, panel, qtbot)
    assert stage.shown.silenced == {Unit(1, 2)}
    assert stage.shown.trace.a[1][2] == 0
    assert "1 unit silent" in panel.effect.text()
    assert "training continues with every unit" in panel.effect.text()
    assert "Test accuracy" in panel.effect.text()
    panel.put_back.click()
    np.testing.assert_array_equal(stage.shown.trace.probabilities, before)
    assert not panel.effect.isVisible()


def test_an_output_unit_cannot_be_silenced(open_panel):
    panel = open_panel(Inspector, 9)
    panel.layer.setCurrentIndex(1)
    panel.layer.activated.emit(1)
    assert not panel.silence.isEnabled()
    assert not panel.outgoing.isVisible()


def test_dead_units_are_counted_said_and_faded_among_the_filters(stage, recipe, qtbot, monkeypatch):
    def half_dead(*arguments, **others):
        network = Network_initialized(*arguments, **others)
        network.biases[0][::2] = -100
        return network

    Network_initialized = Network.initialized
    monkeypatch.setattr(Network, "initialized", half_dead)
    stage.start(recipe(8, epochs=1000), tested=False)
    health, filters = (stage.open(kind, SIZE) for kind in (HealthPanel, FiltersPanel))
    settle(stage, health, qtbot)
    assert "Layer 1: 4 of 8 units dead" in health.signs.text()
    assert "4 of 8 units of layer 1 are dead" in health.complaints[0].sentence.text()
    assert "out of range" in health.verdict.text()
    stage.draw(filters)
    assert set(filters.mosaic.dead) == {0, 2, 4, 6}
    assert "dead: 4 of 8" in filters.dead.text()
    filters.mosaic.point_at(filters.mosaic.tiles.rect(2).center())
    # What is counted on a part of the test set is not said of all of it.
    for told in (filters.help, filters.dead.toolTip(), filters.mosaic.accessibleDescription()):
        assert f"none of the first {count(SAMPLE)} test digits" in told
    stage.session.silence([Unit(1, 1), Unit(1, 2)])
    stage.draw(filters)
    assert set(filters.mosaic.dead) == {0, 2, 4, 6}
    assert set(filters.mosaic.silenced) == {1, 2}
    health.complaints[0].buttons[0].click()
    assert stage.session.frame().recipe.activation == "leaky-relu"


def test_one_click_lowers_a_rate_that_is_too_high(open_panel, stage, qtbot):
    panel = open_panel(HealthPanel, 9, rate=30.0)
    assert "the learning rate is too high" in panel.complaints[0].sentence.text()
    panel.complaints[0].buttons[0].click()
    qtbot.waitUntil(lambda: stage.session.frame().snapshot.knobs.rate == 10, timeout=10_000)
    assert stage.session.frame().recipe.rate == 30


def test_a_complaints_button_stays_clickable_while_its_numbers_move(open_panel, stage, qtbot):
    panel = open_panel(HealthPanel, 9, rate=30.0)
    button = panel.complaints[0].buttons[0]
    stage.session.training.step()
    settle(stage, panel, qtbot)
    assert panel.complaints[0].buttons[0] is button


def test_health_says_what_is_with_dropout_and_what_without(open_panel):
    panel = open_panel(HealthPanel, 9, rate=0.05, dropout=0.5)
    assert "made with dropout 50%" in panel.signs.text()
    assert "the whole network" in panel.signs.text()


def test_all_is_well_is_said_too(open_panel):
    panel = open_panel(HealthPanel, 9, rate=0.05)
    assert "all in range" in panel.verdict.text()
    assert not panel.complaints


def test_the_hidden_space_places_every_digit_the_pinned_one_and_the_drawing(
    open_panel, stage, qtbot
):
    panel = open_panel(Space, 9)
    found = stage.shown.insight(SPACE).value
    index = stage.shown.pinned.index
    np.testing.assert_allclose(place_of(panel.scatter.ring), found.points[:, index], atol=1e-4)
    assert found.points.shape == (2, 240)
    place = panel.scatter.pixels(found.points)[:, 17]
    qtbot.mouseClick(
        panel.scatter.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPointF(*place).toPoint(),
    )
    chosen = panel.scatter.pixels(found.points)[:, stage.shown.pinned.index]
    assert np.linalg.norm(chosen - place) < 2
    stage.session.pin_drawing(np.full(784, 90, np.uint8))
    stage.draw(panel)
    assert not np.allclose(place_of(panel.scatter.ring), found.points[:, index])
    drawn = place_of(panel.scatter.ring)
    stage.session.pin(3)
    stage.draw(panel)
    np.testing.assert_allclose(place_of(panel.scatter.ring), found.points[:, 3], atol=1e-4)
    np.testing.assert_array_equal(place_of(panel.scatter.diamond), drawn)


def test_two_hidden_units_are_the_axes_and_their_exact_regions_follow_what_is_in_view(
    open_panel, stage
):
    panel = open_panel(Space, 9, 2, activation="tanh", rate=0.5)
    found, network = stage.shown.insight(SPACE).value, stage.shown.network
    images = stage.shown.dataset.test.images[:240]
    A = network.forward(as_columns(images)).a[-2]
    np.testing.assert_allclose(found.points, A, atol=1e-6)
    assert panel.again.isHidden()
    assert "two units" in panel.words.text()

    def read_at(spot):
        inside = [
            c for c, item in enumerate(panel.scatter.areas) if item.path().contains(QPointF(*spot))
        ]
        assert len(inside) == 1
        return inside[0]

    W, b = network.weights[-1], network.biases[-1]
    for zoom in (1.0, 0.2):
        panel.scatter.zoom(1 / zoom)
        (left, right), (low, high) = panel.scatter.box.viewRange()
        for spot in np.random.default_rng(0).uniform((left, low), (right, high), (60, 2)):
            assert read_at(spot) == (W @ spot + b[:, 0]).argmax()
    assert "regions" in panel.scatter.summary()


def test_a_wider_layer_has_no_regions(open_panel):
    panel = open_panel(Space, 9)
    assert panel.scatter.regions == ()
    assert all(item.path().isEmpty() for item in panel.scatter.areas)


def place_of(item):
    return item.pos().x(), item.pos().y()


def test_it_was_a_seven_shows_before_and_after_and_undoes(open_panel, stage, qtbot):
    panel = open_panel(CorrectionPanel, 9)
    stage.session.pin_drawing(np.full(784, 90, np.uint8))
    before = stage.draw(panel).trace.probabilities[:, 0].copy()
    panel.answers.button(7).click()
    settle(stage, panel, qtbot)
    after = stage.shown.trace.probabilities[:, 0]
    assert after[7] > before[7]
    np.testing.assert_allclose(panel.bars.before, before)
    np.testing.assert_allclose(panel.bars.now, after)
    assert "Test accuracy" in panel.words.text()
    assert "the run continues without" in panel.words.text()
    panel.undo.click()
    np.testing.assert_array_equal(stage.shown.trace.probabilities[:, 0], before)
    assert panel.bars.before is None


def test_a_click_on_a_unit_selects_it_in_every_panel(open_panel, stage):
    activations = open_panel(Activations, 9)
    filters = stage.open(FiltersPanel, SIZE)
    filters.mosaic.unit_clicked.emit(6)
    assert stage.shown.unit == Unit(1, 6)
    assert filters.mosaic.lit == (6,)
    stage.draw(activations)
    assert all(heat._framed[:2] == (0, 6) for heat in activations.rows[0].maps)
    activations.rows[1].maps[0].cell_clicked.emit(0, 3)
    assert stage.shown.unit == Unit(2, 3)
    stage.draw(filters)
    assert filters.mosaic.lit == ()


def test_the_gallery_follows_the_worst_cell_until_one_is_chosen(open_panel, stage, qtbot):
    panel = open_panel(Confusion, 9)
    for _ in range(3):
        stage.session.training.step()
        settle(stage, panel, qtbot)
        confusion = stage.shown.insight(PREDICTIONS).value.confusion.copy()
        np.fill_diagonal(confusion, 0)
        assert confusion[panel.listed] == confusion.max()
    panel.table.chosen.emit(3, 3)
    stage.session.training.step()
    settle(stage, panel, qtbot)
    assert panel.listed == (3, 3)


def test_what_is_pointed_at_in_the_gallery_stays_while_training_goes_on(
    open_panel, stage, qtbot, monkeypatch
):
    panel = open_panel(Confusion, 9)
    listed, rows = panel.listed, panel.rows
    monkeypatch.setattr(panel.gallery, "underMouse", lambda: True)
    for _ in range(5):
        stage.session.training.step()
        settle(stage, panel, qtbot)
    assert panel.listed == listed
    assert panel.rows is rows


def test_every_class_in_the_hidden_space_is_named_amid_its_points(open_panel):
    scatter = open_panel(Space, 8).scatter
    placed = scatter.pixels(scatter.points)
    for label, name in enumerate(scatter.names):
        mine = placed[:, scatter.labels == label]
        assert name.isVisible() == (mine.shape[1] > 0)
        middle = name.sceneBoundingRect().center()
        assert mine[0].min() <= middle.x() <= mine[0].max()
        assert mine[1].min() <= middle.y() <= mine[1].max()
        assert name.text() == str(label)


def test_the_map_of_evidence_is_large_also_in_a_low_wide_panel(open_panel, qtbot):
    panel = open_panel(EvidencePanel, 8)
    panel.resize(1240, 560)
    qtbot.waitUntil(lambda: panel.map.box.height() > 480)
    assert panel.sum.geometry().left() > panel.map.geometry().right()
