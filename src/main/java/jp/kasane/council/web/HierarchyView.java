package jp.kasane.council.web;

import java.util.List;
import jp.kasane.council.Area;
import jp.kasane.council.Flow;
import jp.kasane.council.Layer;
import jp.kasane.council.Municipality;

/** The whole municipality at one glance. */
record HierarchyView(
        Municipality municipality,
        List<Layer> layers,
        List<Area> areas,
        List<CouncilView> councils,
        List<Flow> flows) {}
